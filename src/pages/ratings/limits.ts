/** Numbers of votes from which the reader can ask for the best rated films. */
export const leastVotes = [1, 10, 50, 100, 500, 1000, 2000] as const;
