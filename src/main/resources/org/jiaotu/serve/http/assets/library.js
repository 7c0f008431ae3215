// Loads a library of /assets/lib/ once, when it is first needed.
const loading = new Map();

/** Resolves when the script has run; rejects when it cannot be loaded. */
export function library(name) {
  if (!loading.has(name)) {
    loading.set(name, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `/assets/lib/${name}`;
      script.onload = resolve;
      script.onerror = () => reject(new Error(script.src));
      document.head.append(script);
    }));
  }
  return loading.get(name);
}

/** Several, one after the other. */
export const libraries = (...names) => names.reduce((before, name) => before.then(() => library(name)), Promise.resolve());
