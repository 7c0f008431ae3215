// Completion out of our own vocabularies; YASQE's completers that ask prefix.cc and Linked Open Vocabularies stay unused.
import { language } from "./appearance-switch.js";

const MOST = 60;

/** A completer of the terms of a kind, "class" or "property", under a name of ours. */
function terms(kind, facts) {
  const of = facts.terms.filter((term) => term.kind === kind);
  const fits = (term, typed, whole) =>
    term.iri.startsWith(whole) || term.short.startsWith(typed)
    || !typed.includes(":") && [term.short.split(":")[1] ?? "", term.zh, term.en].some((text) => text.toLowerCase().includes(typed.toLowerCase()));
  return {
    name: `own-${kind}`,
    bulk: false,
    autoShow: true,
    get: (_, token) => {
      const typed = token.string.trim();
      return of.filter((term) => fits(term, typed, token.autocompletionString || typed)).slice(0, MOST).map((term) => term.iri);
    },
    postProcessSuggestion: (_, token, iri) => of.find((term) => term.iri === iri).short,
    postprocessHints: (_, hints) => hints.map((hint) => {
      const term = of.find((one) => one.short === hint.text);
      return { ...hint, displayText: `${hint.text}  ${term[language()] || term.zh || term.en}` };
    }),
  };
}

/** Registers the completers and gives their names. */
export function completers(Yasqe, facts) {
  Yasqe.forkAutocompleter("prefixes", {
    name: "own-prefixes", persistenceId: null,
    get: () => Object.entries(facts.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  }, false);
  ["class", "property"].forEach((kind) => Yasqe.forkAutocompleter(kind, terms(kind, facts), false));
  return ["variables", "own-prefixes", "own-class", "own-property"];
}
