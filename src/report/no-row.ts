/** Stands for a cohort's name where a pull request is in none that is shown. */
export const NO_ROW = 'no row';
