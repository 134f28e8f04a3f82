/**
 * The films end in July 2017, and those of 2016 had not all been entered by then: from this year on years are
 * incomplete, which trends leave out.
 */
export const firstIncompleteYear = 2016;
