// Nouns for what somebody says, whose owner is the speaker: "his verdict was “…”", "“…,” was the minister's reply".
// A list only; knows no text.

import { wordSet } from '../text/word-set.ts';

/** In the singular, and "words". */
export const SAYING_NOUNS = wordSet(`
  word words phrase term expression formula answer reply response retort rejoinder comeback verdict view opinion claim
  contention vow oath pledge promise warning threat remark comment quip joke description characterisation
  characterization assessment message admission confession apology boast call cry demand plea appeal request prediction
  forecast insistence assertion assurance statement declaration account version conclusion slogan motto advice explanation
  judgement judgment tweet post talk complaint lament tribute praise greeting suggestion question order instruction
`);
