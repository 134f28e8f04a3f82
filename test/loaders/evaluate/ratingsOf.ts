import type {Ratings} from "../../../loaders/extract/readRatings.js";

/** Ratings as the tests write them: per user the films liked and those rated lower. */
export function ratingsOf(
  users: readonly {likes: readonly number[]; dislikes?: readonly number[]}[],
): Ratings {
  const rated = users.map(({likes, dislikes = []}) =>
    [...likes.map((film) => [film, 1] as const), ...dislikes.map((film) => [film, 0] as const)].sort(
      ([a], [b]) => a - b,
    ),
  );
  const starts = new Int32Array(users.length + 1);
  rated.forEach((of, user) => {
    starts[user + 1] = starts[user]! + of.length;
  });
  return {
    users: users.length,
    ids: Float64Array.from(users.keys()),
    starts,
    films: Int32Array.from(rated.flat(), ([film]) => film),
    liked: Uint8Array.from(rated.flat(), ([, liked]) => liked),
  };
}
