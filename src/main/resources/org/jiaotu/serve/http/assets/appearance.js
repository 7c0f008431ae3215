// Runs before the page is drawn: sets the language and the colours that the reader has chosen, or those of the system.
(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is off: what is chosen lasts as long as the page
    }
  };
  const asked = new URLSearchParams(location.search).get("lang");
  const language = [asked, stored("lang")].find((value) => value === "zh" || value === "en")
    ?? (navigator.language.startsWith("zh") ? "zh" : "en");
  root.dataset.lang = language;
  root.lang = language === "zh" ? "zh-CN" : "en";
  const theme = stored("theme");
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }
})();
