/** What no caller should send: nearly valid facts, and objects that do what no data does. */

/** Entries that make the facts of `rich-worlds.ts` wrong, or nearly so, each for one reason. */
export const blemishes: readonly (readonly [name: string, value: unknown])[] = [
  ['bogus', true],
  ['toString', 1],
  ['constructor', {}],
  ['', 1],
  ['oldFlag', true],
  ['gone', true],
  ['gone', null],
  ['fromHours', 1],
  ['fromHours', null],
  ['flag', 'yes'],
  ['flag', ''],
  ['flag', 1],
  ['flag', []],
  ['kind', 'z'],
  ['kind', ''],
  ['kind', ['p']],
  ['kind', true],
  ['count', 1.5],
  ['count', 10],
  ['count', -0],
  ['count', Number.NaN],
  ['level', '1'],
  ['level', Number.POSITIVE_INFINITY],
  ['level', -0.001],
  ['level', [1]],
  ['marks', 'p'],
  ['marks', []],
  ['marks', ['none', 'p']],
  ['marks', ['none', 'none']],
  ['marks', ['p', 'p']],
  ['marks', ['none', 'unknown']],
  ['marks', ['unknown', 'unknown']],
  ['marks', ['z']],
  ['marks', [null]],
  // biome-ignore lint/suspicious/noSparseArray: a gap is what is sent
  ['marks', ['p', , 'q']],
  ['marks', new Set(['p'])],
  ['marks', { 0: 'p', length: 1 }],
  ['traits', ['t63', 'none']],
  ['traits', ['none', 't0']],
  ['signs', Array.from({ length: 201 }, () => 's0')],
  ['signs', Array.from({ length: 200 }, () => 's0')],
  ['things', {}],
  ['things', true],
  ['things', 'none'],
  ['things', [1]],
  ['things', [null]],
  ['things', [[]]],
  ['things', ['unknown']],
  ['things', [{ flag: true }]],
  ['things', [{ subject: 'z' }]],
  ['things', [{ subject: ['p'] }]],
  ['things', [{ tags: ['none', 'g0'] }]],
  ['things', [{ size: 4 }]],
  ['things', [{}, { bogus: 1 }]],
  ['things', [{ subjects: ['p'] }]],
  ['things', [{ things: [] }]],
  ['things', Array.from({ length: 101 }, () => ({}))],
  ['things', Array.from({ length: 100 }, () => ({ subject: 'p' }))],
  ['acts', []],
  ['acts', null],
  ['acts', 'unknown'],
  ['acts', [{ act: 'p' }]],
  ['act', 'p'],
  ['act', 'unknown'],
  ['act', null],
  ['sweats', true],
  ['gear', ['p']],
  ['orders', [{ act: 'p', fromHours: 3, sweats: true }]],
  ['orders', [{ act: 'p', fromHours: 10 }]],
  ['ratio', 8.9],
  ['ratio', 9.1],
  ['years', 9],
  ['late', true],
  ['subjects', ['p']],
  ['subjects', ['none']],
  ['subjects', ['p', 'unknown']],
  ['due', true],
  ['declared', 'yes'],
]

/** The same facts as an object that is no plain data, made anew for each reader, because some change when they are read. */
export const disguises: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => unknown>> = {
  'without a prototype': (facts) => Object.assign(Object.create(null), facts),
  'of a class': (facts) => Object.assign(new (class Patient {})(), facts),
  'of a class without Object.prototype': (facts) => Object.assign(Object.create(Object.create(null)), facts),
  'with an inherited fact': (facts) => Object.assign(Object.create({ flag: true }), facts),
  'with an own `__proto__`': (facts) =>
    Object.defineProperty({ ...facts }, '__proto__', { value: true, enumerable: true }),
  'with a symbol and a hidden property': (facts) =>
    Object.defineProperty({ ...facts, [Symbol('mark')]: 1 }, 'bogus', { value: 1, enumerable: false }),
  'with properties that are undefined': (facts) => ({ bogus: undefined, flag: undefined, ...facts, gone: undefined }),
  'in a list': (facts) => [facts],
  'as a function': (facts) => Object.assign(() => true, facts),
  'that calls itself a date': (facts) => ({ ...facts, [Symbol.toStringTag]: 'Date' }),
  'frozen, items and sets too': (facts) => frozen(facts),
  'behind getters': (facts) => behindGetters(facts, (read) => read()),
  'whose third property cannot be read': (facts) =>
    behindGetters(facts, (read, index) => {
      if (index === 2) throw new Error('no')
      return read()
    }),
  'whose last property cannot be read': (facts) =>
    behindGetters(facts, (read, index) => {
      if (index === Object.keys(facts).length - 1) throw new Error('no')
      return read()
    }),
  'that throws nothing at all': (facts) =>
    behindGetters(facts, (read, index) => {
      if (index === 0) throw undefined
      return read()
    }),
  'behind a proxy': (facts) => new Proxy({ ...facts }, {}),
  'behind a proxy that hides its keys': (facts) => new Proxy({ ...facts }, { ownKeys: () => [] }),
  'behind a proxy that cannot be listed': (facts) => trapped(facts, 'ownKeys'),
  'behind a proxy that cannot be read': (facts) => trapped(facts, 'get'),
  'behind a proxy that has no prototype to tell': (facts) => trapped(facts, 'getPrototypeOf'),
  'behind a revoked proxy': (facts) => {
    const { proxy, revoke } = Proxy.revocable({ ...facts }, {})
    revoke()
    return proxy
  },
  'with sets and items behind proxies': (facts) =>
    mapped(facts, (value) => (Array.isArray(value) ? new Proxy([...value], {}) : value)),
  'with lists whose length is none': (facts) =>
    mapped(facts, (value) =>
      Array.isArray(value)
        ? new Proxy([...value], {
            get: (target, key, receiver) => (key === 'length' ? 'many' : Reflect.get(target, key, receiver)),
          })
        : value,
    ),
  'with lists without end': (facts) =>
    mapped(facts, (value) =>
      Array.isArray(value)
        ? new Proxy([...value], {
            get: (target, key, receiver) =>
              key === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(target, key, receiver),
          })
        : value,
    ),
  'with lists whose members cannot be read': (facts) =>
    mapped(facts, (value) => (Array.isArray(value) ? trapped(value as unknown as object, 'get') : value)),
  'with lists of a class': (facts) =>
    mapped(facts, (value) => (Array.isArray(value) ? class List extends Array<unknown> {}.from(value) : value)),
  'with items of a class': (facts) =>
    mapped(facts, (value) =>
      Array.isArray(value)
        ? value.map((each) => (typeof each === 'object' ? Object.assign(new (class Item {})(), each) : each))
        : value,
    ),
  'with boxed values': (facts) => mapped(facts, (value) => (typeof value === 'string' ? Object(value) : value)),
}

/** A property that answers each time it is read with the next of its values, and with the last for ever. */
export function changing(facts: Readonly<Record<string, unknown>>, name: string, values: readonly unknown[]): unknown {
  let reads = 0
  return Object.defineProperty({ ...facts }, name, {
    enumerable: true,
    get: () => {
      reads += 1
      return values[Math.min(reads, values.length) - 1]
    },
  })
}

/** Facts behind getters; `meanwhile` is called each time that one is read. */
export function interrupted(facts: Readonly<Record<string, unknown>>, meanwhile: () => void): unknown {
  return behindGetters(facts, (read) => {
    meanwhile()
    return read()
  })
}

function behindGetters(
  facts: Readonly<Record<string, unknown>>,
  reading: (read: () => unknown, index: number) => unknown,
): unknown {
  const given = {}
  Object.keys(facts).forEach((name, index) => {
    Object.defineProperty(given, name, { enumerable: true, get: () => reading(() => facts[name], index) })
  })
  return given
}

function trapped(facts: object, trap: 'get' | 'ownKeys' | 'getPrototypeOf'): unknown {
  return new Proxy(Array.isArray(facts) ? [...facts] : { ...facts }, {
    [trap]: () => {
      throw new Error('no')
    },
  })
}

function mapped(facts: Readonly<Record<string, unknown>>, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, map(value)]))
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozen))
  return Object.freeze(mapped(value as Record<string, unknown>, frozen))
}
