import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type LikedTogether, likedTogether} from "../../../loaders/recommend/likedTogether.js";
import {ratingsOf} from "../evaluate/ratingsOf.js";

const films = (size: number) => ({
  size,
  work: Int32Array.from({length: size}, (_, film) => film),
  barred: new Uint8Array(size),
});
const of = ({starts, films, likenesses, people}: LikedTogether, film: number) =>
  Array.from({length: starts[film + 1]! - starts[film]!}, (_, i) => {
    const at = starts[film]! + i;
    return {film: films[at]!, likeness: likenesses[at]!, people: people[at]!};
  });

describe("films that the same people like", () => {
  const ratings = ratingsOf([
    {likes: [0, 1, 2], dislikes: [3]},
    {likes: [0, 1]},
    {likes: [0, 3]},
    {likes: [4]},
  ]);

  test("have the cosine of their likers, two likes added to each, and how many like both", async () => {
    const liked = await likedTogether(films(6), ratings);
    const near = (likeness: number) => expect.closeTo(likeness, 12);
    expect(of(liked, 0)).toEqual([
      {film: 1, likeness: near(2 / Math.sqrt(5 * 4)), people: 2},
      {film: 2, likeness: near(1 / Math.sqrt(5 * 3)), people: 1},
      {film: 3, likeness: near(1 / Math.sqrt(5 * 3)), people: 1},
    ]);
    expect([of(liked, 4), of(liked, 5)]).toEqual([[], []]);
  });

  test("are never the film itself under another id, nor a barred one, and only users of the part count", async () => {
    const some = {
      ...films(6),
      work: Int32Array.of(0, 0, 1, 2, 3, 4),
      barred: Uint8Array.of(0, 0, 0, 1, 0, 0),
    };
    expect(of(await likedTogether(some, ratings), 0).map(({film}) => film)).toEqual([2]);
    const liked = await likedTogether(films(6), ratings, {part: (user) => user > 0});
    expect(of(liked, 0).map(({film, people}) => [film, people])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test("are liked together both ways, by as many as the ratings say, for any ratings", async () => {
    const users = fc.array(fc.uniqueArray(fc.nat(7), {maxLength: 8}), {minLength: 1, maxLength: 12});
    await fc.assert(
      fc.asyncProperty(users, async (likes) => {
        const liked = await likedTogether(films(8), ratingsOf(likes.map((own) => ({likes: own}))));
        for (let film = 0; film < 8; film++) {
          const both = (other: number) =>
            likes.filter((own) => own.includes(film) && own.includes(other)).length;
          const expected = Array.from({length: 8}, (_, other) => [other, both(other)]).filter(
            ([other, people]) => other !== film && people! > 0,
          );
          expect(of(liked, film).map(({film: other, people}) => [other, people])).toEqual(expected);
        }
      }),
      {numRuns: 60},
    );
  });
});
