/** The steps of `transform`, in order, apart from it for code that only counts them. After each it hands on tables. */
export const transformSteps = [
  "make the table of films",
  "make the tables of credits",
  "make the tables of people",
] as const;
