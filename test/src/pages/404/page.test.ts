import {describe, expect, it} from "vitest";
import {notFound} from "../../../../src/pages/404/page.js";

describe("the page for addresses that do not exist", () => {
  it("speaks first the language in which the site greets, and the other below", () => {
    const [english, spanish] = [notFound("en"), notFound("es")];
    expect(english).toMatch(/<h1>There is[\s\S]*<div lang="es">\s*<h2>No hay/);
    expect(spanish).toMatch(/<h1>No hay[\s\S]*<div lang="en">\s*<h2>There is/);
    expect(spanish).toContain('title: "Página no encontrada"');
  });
});
