import {expect, test} from "vitest";
import {downloadsText} from "../../../src/pages/downloads/text.js";
import {homeText} from "../../../src/pages/index/text.js";

test("the pages do not state as a fact that later films were only announced", () => {
  for (const films of [1, 40]) {
    expect(downloadsText.en.until("July 2017", films, `${films}`)).toContain("most likely only announced");
    expect(downloadsText.es.until("julio de 2017", films, `${films}`)).toContain("probablemente solo estaba");
  }
  expect(homeText.en.numbers.later).toBe("Dated later");
  expect(homeText.es.numbers.later).toBe("Con fecha posterior");
  expect(homeText.es.numbers.until).toBe("La mayoría llega hasta");
});
