// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import {type Asked, type Entity, entityPage, type NoEntity} from "../../../src/entities/entityPage.js";

const film: Entity = {
  kind: "entity",
  kicker: "Film",
  name: "Clock",
  note: "(1995)",
  content: [document.createElement("article")],
  told: {
    description: "The film Clock.",
    href: "./film.html?id=7",
    structured: (absolute) => ({"@type": "Movie", name: "</script>", url: absolute("./film.html?id=7")}),
  },
};

beforeEach(() => {
  document.title = "Films | Filmoteca";
  document.documentElement.className = "";
  document.head.innerHTML = `<title>Films | Filmoteca</title><meta name="description" content="All about a film.">
    <link rel="canonical" href="https://example.org/film.html">
    <link rel="alternate" hreflang="es" href="https://example.org/es/film.html">`;
  document.body.innerHTML = `<p class="entity-kicker"></p><h1 class="entity-name" tabindex="-1">All about a film</h1>
    <p id="lead">Lead</p><p id="announced"></p><div id="answer"></div><form><input id="asked" name="title"></form>
    <div id="idle">Examples</div>`;
});

const part = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function open(address: string, find: (asked: Asked) => Promise<Entity | NoEntity>): void {
  history.replaceState(null, "", address);
  entityPage({lang: "en", dataEnd: null}, {parameters: ["id", "title"], find});
}

describe("the page of a film, a person or a list", () => {
  it("stays as it is while nobody asks, with what has been typed", () => {
    const find = vi.fn().mockResolvedValue(film);
    document.querySelector("input")!.value = "typed";
    open("/film.html?other=1", find);
    expect(find).not.toHaveBeenCalled();
    expect(part("h1").textContent).toBe("All about a film");
    expect(document.querySelector("input")?.value).toBe("typed");
  });

  it("offers something in the line above it once that is there, unless the address asks for something else by then", async () => {
    let offerNow = (_: HTMLElement | null) => {};
    const offer = () =>
      new Promise<HTMLElement | null>((resolve) => {
        offerNow = resolve;
      });
    const kicker = part(".entity-kicker");
    open("/film.html?title=clock", async () => ({...film, offer}));
    await vi.waitFor(() => expect(kicker.textContent).toBe("Film"));
    offerNow(document.createElement("i"));
    await vi.waitFor(() =>
      expect(kicker.innerHTML).toBe('<span class="entity-kicker-own">Film</span><i></i>'),
    );
    // Nothing below has moved.
    expect(part("#answer").firstElementChild?.tagName).toBe("ARTICLE");
    history.replaceState(null, "", "/film.html?title=clocks");
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(kicker.innerHTML).toBe("Film"));
    const late = offerNow;
    history.replaceState(null, "", "/film.html");
    dispatchEvent(new PopStateEvent("popstate"));
    late(document.createElement("i"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(kicker.querySelector("i")).toBeNull();
  });

  it("shows what the address asks for in place of what stood there, and names the tab after it", async () => {
    const find = vi.fn().mockResolvedValue(film);
    open("/film.html?id=7&other=1", find);
    expect(find).toHaveBeenCalledWith({id: "7"});
    expect(document.documentElement.classList.contains("asked")).toBe(true);
    expect(part("#answer").getAttribute("aria-busy")).toBe("true");
    await vi.waitFor(() => expect(part("h1").textContent).toBe("Clock (1995)"));
    expect(document.title).toBe("Clock (1995) – Films | Filmoteca");
    expect([part("#lead").hidden, part("#idle").hidden]).toEqual([true, true]);
    expect(part(".entity-kicker").textContent).toBe("Film");
    expect(part("#answer").firstElementChild?.tagName).toBe("ARTICLE");
    expect(part("#announced").textContent).toBe("Clock");
    expect(document.documentElement.className).toBe("");
  });

  it("shows the rest once the content is on the screen, where it is still asked for", async () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (then: () => void) => frames.push(then));
    const long = (name: string): Entity => ({
      ...film,
      name,
      rest: () => [document.createTextNode(`rest of ${name}`)],
    });
    const find = vi.fn().mockResolvedValueOnce(long("First")).mockResolvedValue(long("Second"));
    open("/film.html?id=7", find);
    await vi.waitFor(() => expect(part("h1").textContent).toBe("First (1995)"));
    expect(part("#answer").childElementCount).toBe(1);
    expect(part("#answer").getAttribute("aria-busy")).toBe("true");
    history.pushState(null, "", "/film.html?id=8");
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(part("h1").textContent).toBe("Second (1995)"));
    for (const frame of frames) frame();
    await vi.waitFor(() => expect(part("#answer").hasAttribute("aria-busy")).toBe(false));
    expect(part("#answer").textContent).toMatch(/^rest of Second/);
    vi.unstubAllGlobals();
  });

  it("says why there is nothing, and leaves lead, form and examples where they are", async () => {
    open("/film.html?title=No+such", async () => ({kind: "none", sentence: "There is none.", content: []}));
    await vi.waitFor(() => expect(part("#answer .message").textContent).toBe("There is none."));
    expect([part("#lead").hidden, part("#idle").hidden]).toEqual([false, false]);
    expect(document.querySelector("input")?.value).toBe("No such");
    expect(document.title).toBe("Films | Filmoteca");
  });

  it("tells search engines of what it shows, at one address, and takes it back with it", async () => {
    const head = () => ({
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')!.content,
      links: [...document.querySelectorAll("link")].map(({href}) => href),
      data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({textContent}) => JSON.parse(textContent ?? "") as unknown,
      ),
    });
    const before = head();
    open("/film.html?title=Clock", vi.fn().mockResolvedValue(film));
    await vi.waitFor(() => expect(part("h1").textContent).toBe("Clock (1995)"));
    expect(head()).toEqual({
      description: "The film Clock.",
      links: ["https://example.org/film.html?id=7", "https://example.org/es/film.html?id=7"],
      data: [
        {
          "@context": "https://schema.org",
          "@type": "Movie",
          name: "</script>",
          url: "https://example.org/film.html?id=7",
        },
      ],
    });
    history.pushState(null, "", "/film.html");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(before.data).toEqual([]);
    expect(head()).toEqual(before);
  });

  it("tries again where the API could not be had", async () => {
    const find = vi.fn().mockRejectedValueOnce(new EngineError("gone", "offline")).mockResolvedValue(film);
    open("/film.html?id=7", find);
    await vi.waitFor(() => expect(part("#answer .message-bad").textContent).toContain("You are offline."));
    part("#answer button").click();
    await vi.waitFor(() => expect(part("h1").textContent).toBe("Clock (1995)"));
    expect(document.activeElement).toBe(part("h1"));
  });

  it("follows the way back, and only the latest question counts", async () => {
    let arrive: (entity: Entity) => void = () => {};
    const slow = new Promise<Entity>((resolve) => {
      arrive = resolve;
    });
    const find = vi
      .fn()
      .mockReturnValueOnce(slow)
      .mockResolvedValue({...film, name: "Second"});
    open("/film.html?id=7", find);
    history.pushState(null, "", "/film.html?id=8");
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(part("h1").textContent).toBe("Second (1995)"));
    arrive(film);
    await slow;
    expect(part("h1").textContent).toBe("Second (1995)");
    history.pushState(null, "", "/film.html");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(part("h1").textContent).toBe("All about a film");
    expect(part("#answer").childElementCount).toBe(0);
  });
});
