import {expect, test} from "vitest";
import {personFilms} from "../../../../src/pages/explorer/personFilms.js";
import type {Api, NameEntry, PersonJson} from "../../../../src/shared/api.js";

const person = (person_id: number | null, name: string, films: readonly object[]) =>
  ({person_id, name, films}) as unknown as PersonJson;
const people = [
  person(31, "Ann Lee", [
    {id: 9, roles: ["Herself"]},
    {id: 4, jobs: ["Director", "Writer"]},
    {id: 5, jobs: ["Editor"]},
    {id: 1, roles: [null], jobs: ["Producer"]},
  ]),
  person(32, "Ann Lee", [{id: 7, roles: ["X"]}]),
  person(33, "Bo", [{id: 8, roles: ["Y"]}]),
  person(34, "Cy", []),
];
const nameless = person(null, "Cy", [{id: 3, roles: ["Z"]}]);
const api = {
  personOf: async (id: number) => people.find(({person_id}) => person_id === id),
  personWithoutId: async (name: string) => (name === "Cy" ? nameless : undefined),
  namesOf: async (name: string) =>
    people.filter((one) => one.name === name) as unknown as readonly NameEntry[],
} as unknown as Api;

test("a person's films are those with a role in them and those directed, not those of other work", async () => {
  expect(await personFilms("31", api)).toEqual({asked: "31", name: "Ann Lee", films: [1, 4, 9]});
});

test("people of one name are told apart by their ids, and a name that several have is nobody's", async () => {
  expect((await personFilms("32", api))?.films).toEqual([7]);
  expect(await personFilms("Ann Lee", api)).toBeNull();
});

test("a name is that of the person without an id, or else of the only one who has it, by the id", async () => {
  expect(await personFilms("Cy", api)).toEqual({asked: "Cy", name: "Cy", films: [3]});
  expect(await personFilms("Bo", api)).toEqual({asked: "33", name: "Bo", films: [8]});
});

test("who is not there is nobody", async () => {
  expect(await personFilms("99", api)).toBeNull();
  expect(await personFilms("Nobody", api)).toBeNull();
});
