/** The official rule: a mean vote is given from this number of votes on. */
export const votesNeeded = 2000;
