/**
 * Schemas: what a value must be to be taken, from which its type follows. The part of a schema library that is needed here, in a tenth of its
 * weight: with zod/mini the background had 8 kB (gzip) more, and so had the popup, and each page that is read 6.
 */

/** Tells whether a value is of type T; `data` is the value without what the schema does not name. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}
/** What a schema lets through. */
export type Of<S> = S extends Schema<infer T> ? T : never;

const WRONG: unique symbol = Symbol('wrong');

export interface Shape<T> extends Schema<T> {
  /** The value without what the shape does not name, or the mark that it is none. */
  read(value: unknown): T | typeof WRONG;
}

function shape<T>(read: (value: unknown) => T | typeof WRONG): Shape<T> {
  return {
    read,
    safeParse(value) {
      const data = read(value);
      return data === WRONG ? { success: false } : { success: true, data };
    },
  };
}

export const string = shape((value) => (typeof value === 'string' ? value : WRONG));
/** A string of at most so many UTF-16 code units. */
export const text = (maxLength: number) =>
  shape((value) => (typeof value === 'string' && value.length <= maxLength ? value : WRONG));
export const boolean = shape((value) => (typeof value === 'boolean' ? value : WRONG));
/** Any number but the infinite ones and NaN. */
export const number = shape((value) => (typeof value === 'number' && Number.isFinite(value) ? value : WRONG));
export const integer = shape((value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : WRONG));
export const nothing = shape((value) => (value === null ? value : WRONG));
export const anything = shape<unknown>((value) => value);

export const nullable = <T>({ read }: Shape<T>): Shape<T | null> =>
  shape<T | null>((value) => (value === null ? null : read(value)));

export const literal = <const T extends string | number>(only: T): Shape<T> =>
  shape<T>((value) => (value === only ? only : WRONG));

export const oneOf = <const T extends string>(...words: T[]): Shape<T> & { options: readonly T[] } => ({
  ...shape<T>((value) => words.find((word) => word === value) ?? WRONG),
  options: words,
});

/** The first of several shapes that the value has. */
export const either = <S extends Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> =>
  shape<Of<S[number]>>((value) => {
    for (const { read } of shapes) {
      const data = read(value);
      if (data !== WRONG) return data as Of<S[number]>;
    }
    return WRONG;
  });

export const pair = <T>({ read }: Shape<T>): Shape<[T, T]> =>
  shape<[T, T]>((value) => {
    if (!Array.isArray(value) || value.length !== 2) return WRONG;
    const first = read(value[0]);
    const second = read(value[1]);
    return first === WRONG || second === WRONG ? WRONG : [first, second];
  });

export const array = <T>({ read }: Shape<T>): Shape<T[]> =>
  shape<T[]>((value) => {
    if (!Array.isArray(value)) return WRONG;
    const items: T[] = [];
    for (const one of value) {
      const item = read(one);
      if (item === WRONG) return WRONG;
      items.push(item);
    }
    return items;
  });

/** For a field that may be left out. */
export const optional = <T>({ read }: Shape<T>): Shape<T | undefined> & { isOptional: true } => ({
  ...shape<T | undefined>((value) => (value === undefined ? value : read(value))),
  isOptional: true,
});

type Optionals<F> = { [K in keyof F]: F[K] extends { isOptional: true } ? K : never }[keyof F];
type Whole<F> = { [K in Exclude<keyof F, Optionals<F>>]: Of<F[K]> } & { [K in Optionals<F>]?: Of<F[K]> };

/** An object with these fields; others are left out. */
export const object = <F extends Record<string, Shape<unknown>>>(
  fields: F,
): Shape<{ [K in keyof Whole<F>]: Whole<F>[K] }> =>
  shape<{ [K in keyof Whole<F>]: Whole<F>[K] }>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
    const data: Partial<Record<string, unknown>> = {};
    for (const [name, { read }] of Object.entries(fields)) {
      const field = read(Reflect.get(value, name));
      if (field === WRONG) return WRONG;
      if (field !== undefined) data[name] = field;
    }
    return data as { [K in keyof Whole<F>]: Whole<F>[K] };
  });

/** An object with any fields, all of one shape. */
export const record = <T>({ read }: Shape<T>): Shape<Record<string, T>> =>
  shape<Record<string, T>>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
    const fields: [string, T][] = [];
    for (const [name, one] of Object.entries(value)) {
      const field = read(one);
      if (field === WRONG) return WRONG;
      fields.push([name, field]);
    }
    return Object.fromEntries(fields);
  });
