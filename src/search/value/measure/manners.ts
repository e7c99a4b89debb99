/**
 * How a sentence tells what a verb of it says, where not as a plain fact: that it is not so, that somebody denies it,
 * that it is only said to be so, that it is not known, or that somebody would not say. A fact about the sentence: it may
 * be the very answer.
 */
export type Manner = 'negated' | 'denied' | 'hearsay' | 'unknown' | 'unsaid';
