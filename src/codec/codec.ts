/**
 * How a value stands in JSON. Records are rows, lists of their values in the order of their fields; what stands for nothing
 * (null, 0, false, an empty list, as each codec says) is written as nothing: `pack` gives undefined for it, and `unpack`
 * takes undefined and null for it.
 */
export interface Codec<Value, Given = Value> {
  /**
   * @param value may lack what is never written, as it follows from the rest
   * @param outer the object that has the value
   */
  pack(value: Given, outer?: object): unknown;
  /** @param outer what has been read so far of the object that has the value */
  unpack(json: unknown, outer?: object): Value;
  /** The names of the fields of the records that the value is made of. */
  readonly records?: Records;
  /** Texts that are written as their place in this list. */
  readonly texts?: readonly string[];
}

/** By name of a record the names of its fields, in their order. */
export type Records = Readonly<Record<string, readonly string[]>>;

/** A property that follows from those before it, and is written only where it has a codec and differs from that. */
interface Following<Whole, Value> {
  follow(whole: Whole, outer: object | undefined): Value;
  readonly codec?: Codec<Value>;
}

type Fields<Whole> = {
  readonly [Name in keyof Whole]-?: Codec<Whole[Name], never> | Following<Whole, Whole[Name]>;
};

/** A value that is always written, or that one value is not. */
export function plain<Value>(nothing?: Value): Codec<Value> {
  return {
    pack: (value) => (value === nothing ? undefined : value),
    unpack: (json) => (json ?? nothing) as Value,
  };
}

/** A text, which is written as its place in a list where it is one of that; null is not written. */
export function coded<Text extends string | null>(texts: readonly string[]): Codec<Text> {
  const places = new Map<string | null, number>(texts.map((text, place) => [text, place]));
  return {
    texts,
    pack: (text) => (text === null ? undefined : (places.get(text) ?? text)),
    unpack: (json) => (typeof json === "number" ? texts[json] : (json ?? null)) as Text,
  };
}

/** 1 for true, nothing for false. */
export const flag: Codec<boolean> = {
  pack: (value) => (value ? 1 : undefined),
  unpack: (json) => json === 1,
};

/** A property that may be absent. */
export function optional<Value>(codec: Codec<Value>): Codec<Value> {
  return {
    ...codec,
    pack: (value: Value | undefined) => (value === undefined ? undefined : codec.pack(value)),
    unpack: (json) => (json === undefined || json === null ? undefined : codec.unpack(json)) as Value,
  };
}

export function orNull<Value, Given = Value>(codec: Codec<Value, Given>): Codec<Value | null, Given | null> {
  return {
    ...codec,
    pack: (value, outer) => (value === null ? undefined : codec.pack(value, outer)),
    unpack: (json, outer) => (json === undefined || json === null ? null : codec.unpack(json, outer)),
  };
}

/** A list, whose items are written in any case; an empty one is not. */
export function list<Value, Given = Value>(
  item: Codec<Value, Given> = plain<Value>() as unknown as Codec<Value, Given>,
): Codec<readonly Value[], readonly Given[]> {
  return {
    ...item,
    pack: (values) => (values.length === 0 ? undefined : values.map((value) => item.pack(value))),
    unpack: (json) => ((json ?? []) as readonly unknown[]).map((value) => item.unpack(value)),
  };
}

/** A property that follows from the others, and is never written. */
export function derived<Whole, Value>(follow: (whole: Whole) => Value): Following<Whole, Value> {
  return {follow};
}

/** A property that mostly follows from the others (or from the object that has them all), else is written. */
export function unless<Whole, Value, Outer extends object = object>(
  follow: (whole: Whole, outer: Outer) => Value,
  codec: Codec<Value>,
): Following<Whole, Value> {
  return {follow: (whole, outer) => follow(whole, outer as Outer), codec};
}

/**
 * A record: an object as the list of its values, without what stands for nothing at its end.
 *
 * @param name of the record
 */
export function row<Whole extends object, Given = Whole>(
  name: string,
  fields: Fields<Whole>,
): Codec<Whole, Given> & {readonly records: Records} {
  type Name = keyof Whole & string;
  const entries = Object.entries(fields) as [Name, Codec<unknown> | Following<Whole, unknown>][];
  const codecs = entries.map(([, field]) => ("pack" in field ? field : field.codec));
  const written = entries.flatMap(([name, field]): {name: Name; pack: Packing<Whole>}[] => {
    if ("pack" in field) return [{name, pack: (whole) => field.pack(whole[name], whole)}];
    const {codec, follow} = field;
    if (codec === undefined) return [];
    const pack: Packing<Whole> = (whole, outer) =>
      whole[name] === follow(whole, outer) ? undefined : codec.pack(whole[name]);
    return [{name, pack}];
  });
  const places = new Map(written.map(({name}, i) => [name, i]));
  const texts = codecs.find((codec) => codec?.texts !== undefined)?.texts;
  return {
    ...(texts === undefined ? {} : {texts}),
    records: Object.assign(
      {[name]: written.map((field) => field.name)},
      ...codecs.map((codec) => codec?.records),
    ) as Records,
    pack(value, outer) {
      const cells: unknown[] = [];
      let length = 0;
      for (const {pack} of written) {
        const packed = pack(value as unknown as Whole, outer);
        cells.push(packed ?? null);
        if (packed !== undefined) length = cells.length;
      }
      cells.length = length;
      return cells;
    },
    unpack(json, outer) {
      const cells = (json ?? []) as readonly unknown[];
      const whole: Partial<Record<Name, unknown>> = {};
      for (const [name, field] of entries) {
        const cell = cells[places.get(name) ?? -1];
        let value: unknown;
        if ("pack" in field) value = field.unpack(cell, whole);
        else if (field.codec === undefined || cell === undefined || cell === null) {
          value = field.follow(whole as Whole, outer);
        } else value = field.codec.unpack(cell);
        if (value !== undefined) whole[name] = value;
      }
      return whole as Whole;
    },
  };
}

type Packing<Whole> = (whole: Whole, outer?: object) => unknown;
