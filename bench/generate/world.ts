import {randomLcg, randomLogNormal} from "d3-random";

/** Number of topics: films of one topic are alike. */
export const topics = 400;

/** Chance, and the words, names and lists that a set draws from. */
export class World {
  readonly words: readonly string[];
  readonly companies: readonly string[];
  readonly people: number;
  readonly chance: () => number;
  readonly logNormal: (mu: number, sigma: number) => () => number;

  constructor(seed: number, scale: number) {
    this.chance = randomLcg(seed);
    const normal = randomLogNormal.source(this.chance);
    this.logNormal = (mu, sigma) => normal(mu, sigma);
    this.words = Array.from({length: 40_000}, () => this.word(1 + this.skewed(4, 1)));
    this.companies = Array.from({length: Math.ceil(24_000 * scale)}, () => this.title(1 + this.below(3)));
    this.people = Math.ceil(330_000 * scale);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.chance() * count);
  }

  /** The same, small numbers being more frequent: evenly at `power` 1, ever less so above. */
  skewed(count: number, power: number): number {
    return Math.floor(count * this.chance() ** power);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Frequencies as in natural language: the word of rank r is drawn 1/r as often as the first (Zipf). */
  zipf(items: readonly string[]): string {
    return items[Math.floor(items.length ** this.chance()) - 1]!;
  }

  word(syllables: number): string {
    let word = "";
    for (let n = 0; n < syllables; n++) word += this.pick(onsets) + this.pick(vowels);
    return word + this.pick(codas);
  }

  /** A word of a text on a topic. */
  topical(topic: number): string {
    const rank = Math.floor(2000 ** this.chance()) - 1;
    return this.words[100 + ((topic * 97 + rank) % (this.words.length - 100))]!;
  }

  text(words: number, topic: number): string {
    let text = "";
    let sentence = 0;
    for (let n = 0; n < words; n++) {
      const word = this.chance() < 0.25 ? this.topical(topic) : this.zipf(this.words);
      text += sentence === 0 ? capital(word) : word;
      sentence++;
      const last = n === words - 1;
      if (last || (sentence > 6 && this.chance() < 0.09)) {
        text += last ? "." : ". ";
        sentence = 0;
      } else {
        const sign = this.chance();
        text += sign < 0.06 ? ", " : sign < 0.075 ? "'s " : sign < 0.08 ? " — " : " ";
        if (sign > 0.997) text += '"so" ';
      }
    }
    return text;
  }

  title(words: number): string {
    return Array.from({length: words}, () => capital(this.zipf(this.words))).join(" ");
  }

  /** The id and name of a person, by rank of fame; some share their name with others. */
  person(rank: number): {id: number; name: string} {
    const id = 1 + rank * 4 + (rank % 3);
    const named = rank % 200 === 1 ? rank - 1 : rank;
    const first = (named * 7919) % 4001;
    const last = (named * 40503) % 29989;
    let name = `${capital(this.words[200 + first]!)} ${capital(this.words[4500 + last]!)}`;
    if (named % 53 === 0) name = name.replace(" ", " O'");
    if (named % 61 === 0) name = name.replace(/[aeo]/, (vowel) => ({a: "á", e: "é", o: "ø"})[vowel] ?? vowel);
    if (named % 9973 === 0) name = `"${name.slice(0, 3)}" O'${name}`;
    if (named % 211 === 0)
      name = "マ名田グ監ッ".slice(named % 4, 3 + (named % 4)) + String.fromCharCode(0x4e00 + (named % 4000));
    return {id, name};
  }
}

/** With a capital first letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const onsets = "b c d f g h j k l m n p r s t v w y z br ch cl dr fl gr kr pl pr sh sk st th tr".split(" ");
const vowels = "a e i o u a e i o ai ea ou io".split(" ");
const codas = ["", "", "", "n", "r", "s", "l", "t", "nd", "st"];
