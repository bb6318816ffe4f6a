/**
 * Schemas for the few messages that a content script checks: the part of zod's interface that is needed there in a twentieth of its weight
 * (6.2 kB of the 33 that went into every page that is read, and most of what its start took).
 */

/** Tells whether a value is of type T; zod's schemas are such as well. */
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
export const boolean = shape((value) => (typeof value === 'boolean' ? value : WRONG));
export const integer = shape((value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : WRONG));
export const nothing = shape((value) => (value === null ? value : WRONG));
export const anything = shape<unknown>((value) => value);

export const nullable = <T>({ read }: Shape<T>): Shape<T | null> =>
  shape<T | null>((value) => (value === null ? null : read(value)));

export const oneOf = <const T extends string>(...words: T[]): Shape<T> =>
  shape<T>((value) => words.find((word) => word === value) ?? WRONG);

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

/** An object with these fields; others are left out. */
export const object = <F extends Record<string, Shape<unknown>>>(fields: F): Shape<{ [K in keyof F]: Of<F[K]> }> =>
  shape<{ [K in keyof F]: Of<F[K]> }>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
    const data: Partial<Record<string, unknown>> = {};
    for (const [name, { read }] of Object.entries(fields)) {
      const field = read(Reflect.get(value, name));
      if (field === WRONG) return WRONG;
      data[name] = field;
    }
    return data as { [K in keyof F]: Of<F[K]> };
  });
