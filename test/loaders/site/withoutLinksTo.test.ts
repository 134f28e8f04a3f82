import {expect, it} from "vitest";
import {withoutLinksTo} from "../../../loaders/site/withoutLinksTo.js";

it("leaves the text of links to pages that the site does not have, and all other links", () => {
  const html =
    '<p><a href="./actor.html?name=Ana&amp;x=1#top" class="x">Ana <b>Uno</b></a>, <a href="./film.html?id=1">Una</a> ' +
    '<a href="./actors.html">all</a> <a class="y" href="./person">B</a> <a href="#actor">here</a></p>';
  expect(withoutLinksTo(new Set(["actor", "person"]), html)).toBe(
    '<p>Ana <b>Uno</b>, <a href="./film.html?id=1">Una</a> <a href="./actors.html">all</a> B <a href="#actor">here</a></p>',
  );
  expect(withoutLinksTo(new Set(), html)).toBe(html);
});
