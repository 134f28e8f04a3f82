import {shards} from "../../shared/api.js";
import {fold, letters, raised} from "../../shared/fold.js";

/** What the examples ask for; it has to be in the data. */
export interface Asked {
  readonly film: {readonly id: number; readonly title: string};
  readonly person: {readonly id: number; readonly name: string};
}

/** Whole programs that ask for a film and a person by id, a title, a name and a month, by language. */
export function examples(
  base: string,
  asked: Asked,
): Readonly<Record<"curl" | "JavaScript" | "Python", string>> {
  return {curl: curl(base, asked), JavaScript: javaScript(base, asked), Python: python(base, asked)};
}

function curl(base: string, {film, person}: Asked): string {
  return `api=${base}
hash() { local h=2166136261 byte; for byte in $(printf %s "$1" | od -An -v -tu1); do h=$(((h ^ byte) * 16777619 & 0xffffffff)); done; echo $h; }
ask() { curl -s "$api/$1/$(printf %04d "$2").json" | jq -c --arg key "$3" '.rows[$key]'; }
ask films $((${film.id} % ${shards.films})) ${film.id}
ask people $((${person.id} % ${shards.people})) ${person.id}
title='${fold(film.title)}'
ask titles $(($(hash "$title") % ${shards.titles})) "$title"
name='${fold(person.name)}'
ask names $(($(hash "$name") % ${shards.names})) "$name"
curl -s "$api/months.json" | jq -c '.counts[0].sentence'`;
}

/** Letters by their plain spelling, raised digits among them, as an object of either language. */
function spellings(): string {
  const digits = [...raised].map((digit, i) => [digit, ` ${i}`]);
  return JSON.stringify(Object.fromEntries([...Object.entries(letters), ...digits]));
}

function javaScript(base: string, {film, person}: Asked): string {
  return `const api = "${base}";
const read = async (path) => (await fetch(\`\${api}/\${path}.json\`)).json();
async function ask(part, number, key) {
  const {fields, rows} = await read(\`\${part}/\${String(number).padStart(4, "0")}\`);
  const named = (record, row) => Object.fromEntries(fields[record].map((field, i) => [field, row[i]]));
  return {named, row: rows[key]};
}
function hash(text) {
  const bytes = new TextEncoder().encode(text);
  return bytes.reduce((h, byte) => Math.imul(h ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
const letters = ${spellings()};
function fold(text) {
  const bare = text.normalize("NFD").replace(/\\p{M}/gu, "").normalize("NFC").toLowerCase();
  const narrow = bare.replace(/[０-９ａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const spelt = [...narrow].map((letter) => letters[letter] ?? letter).join("");
  return spelt.replace(/[^\\p{L}\\p{M}\\p{N}]+/gu, " ").trim() || text.trim().toLowerCase();
}
const film = await ask("films", ${film.id} % ${shards.films}, ${film.id});
const {score} = film.named("sentences", film.named("film", film.row).sentences);
console.log(film.named("sentence", score).en);
const person = await ask("people", ${person.id} % ${shards.people}, ${person.id});
const {sentence} = person.named("career", person.named("person", person.row).acting);
console.log(person.named("sentence", sentence).en);
const title = fold(${JSON.stringify(film.title)});
const films = await ask("titles", hash(title) % ${shards.titles}, title);
console.log(films.row.map((row) => films.named("film", row).id));
const name = fold(${JSON.stringify(person.name)});
const people = await ask("names", hash(name) % ${shards.names}, name);
console.log(people.row.map((row) => people.named("person", row).person_id));
console.log((await read("months")).counts[0].sentence.en);`;
}

function python(base: string, {film, person}: Asked): string {
  return `import json, unicodedata
from urllib.request import urlopen
API = "${base}"
def read(path):
    with urlopen(f"{API}/{path}.json") as file:
        return json.load(file)
def ask(part, number, key):
    shard = read(f"{part}/{number:04}")
    named = lambda record, row: dict(zip(shard["fields"][record], row))
    return named, shard["rows"].get(str(key))
def hash_of(text):
    h = 0x811c9dc5
    for byte in text.encode():
        h = (h ^ byte) * 0x01000193 & 0xffffffff
    return h
LETTERS = ${spellings()}
def fold(text):
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c)[0] != "M")
    lower = unicodedata.normalize("NFC", bare).lower()
    narrow = "".join(chr(ord(c) - 0xfee0) if c in "０１２３４５６７８９" or "ａ" <= c <= "ｚ" else c for c in lower)
    spelt = "".join(LETTERS.get(c, c) for c in narrow)
    words = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in spelt)
    return " ".join(words.split()) or text.strip().lower()
named, row = ask("films", ${film.id} % ${shards.films}, ${film.id})
score = named("sentences", named("film", row)["sentences"])["score"]
print(named("sentence", score)["en"])
named, row = ask("people", ${person.id} % ${shards.people}, ${person.id})
sentence = named("career", named("person", row)["acting"])["sentence"]
print(named("sentence", sentence)["en"])
title = fold(${JSON.stringify(film.title)})
named, rows = ask("titles", hash_of(title) % ${shards.titles}, title)
print([named("film", row)["id"] for row in rows])
name = fold(${JSON.stringify(person.name)})
named, rows = ask("names", hash_of(name) % ${shards.names}, name)
print([named("person", row)["person_id"] for row in rows])
print(read("months")["counts"][0]["sentence"]["en"])`;
}
