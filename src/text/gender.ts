/** The gender that words give a person. */
export type Gender = 'female' | 'male';
