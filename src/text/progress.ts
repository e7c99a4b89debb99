/** What is done with each story of a folder that is opened for the first time, in this order; each takes a while. */
export type ProgressStep = 'reading' | 'words' | 'names' | 'quotations';

/** Told how many stories of how many a step has done, where nothing was kept before; before the first, and then with each. */
export type Progress = (step: ProgressStep, done: number, all: number) => void;
