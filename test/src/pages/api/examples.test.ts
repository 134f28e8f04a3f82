import {spawn, spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import type {QuestionsJson} from "../../../../loaders/publish/siteJson.js";
import {serveFolder} from "../../../../loaders/site/serveFolder.js";
import {examples} from "../../../../src/pages/api/examples.js";
import {careerSentence} from "../../../../src/sentences/careerSentence.js";
import {phraseText} from "../../../../src/sentences/phrase.js";
import {scoreSentence} from "../../../../src/sentences/scoreSentence.js";

const {sample} = inject("snapshots");
const folder = mkdtempSync(join(tmpdir(), "examples-"));
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  cpSync(join(sample, "api"), join(folder, "api"), {recursive: true});
  site = await serveFolder(folder, [0]);
});
afterAll(() => {
  site.server.close();
  rmSync(folder, {recursive: true});
});

/** What a program writes; it runs beside this one, which serves its requests. */
async function output(command: string, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(command, args, {stdio: ["ignore", "pipe", "inherit"]});
  let text = "";
  child.stdout.on("data", (piece: Buffer) => {
    text += piece.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(0);
  return text.trim().split("\n");
}

const has = (command: string) => spawnSync(command, ["--version"]).status === 0;

describe("the programs of the page about the JSON API", () => {
  const questions = JSON.parse(readFileSync(join(sample, "site/questions.json"), "utf8")) as QuestionsJson;
  const film = {...questions.films[0]!, title: questions.films[0]!.title ?? ""};
  const person = questions.actors[0]!;
  const programs = () =>
    examples(`${site.url}api/v1`, {film, person: {id: person.person_id, name: person.name}});
  const told = [
    phraseText(scoreSentence(film, "en")),
    phraseText(careerSentence("actors", person, "en")),
    String(film.id),
    String(person.person_id),
    "films were released in the month of January",
  ];

  test("of JavaScript asks all that it says", async () => {
    const lines = await output(process.execPath, ["--input-type=module", "--eval", programs().JavaScript]);
    expect(lines).toHaveLength(told.length);
    for (const [i, line] of lines.entries()) expect(line).toContain(told[i]);
  });

  test.skipIf(!has("python3"))("of Python likewise", async () => {
    const lines = await output("python3", ["-c", programs().Python]);
    expect(lines).toHaveLength(told.length);
    for (const [i, line] of lines.entries()) expect(line).toContain(told[i]);
  });

  test.skipIf(!has("curl") || !has("jq") || !has("bash"))("of curl likewise, as rows", async () => {
    const lines = await output("bash", ["-c", programs().curl]);
    expect(lines).toHaveLength(told.length);
    for (const [i, line] of lines.entries()) expect(line).toContain(told[i]);
  });
});
