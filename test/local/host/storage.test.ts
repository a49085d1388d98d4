import { deskWith, errorOf } from './desk-with';

const FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

describe('a store of properties holds 500 KB', () => {
  const fill = (count: number, size: number) => `(function () {
    var store = PropertiesService.getScriptProperties();
    for (var n = 0; n < ${count}; n++) store.setProperty('k' + (10 + n), Array(${size + 1}).join('x'));
  })()`;

  test.each`
    count | size    | error                                     | because
    ${55} | ${9216} | ${undefined}                              | ${'505 KB less than the limit'}
    ${56} | ${9216} | ${`Exception: ${FULL}`}                   | ${'one too many'}
    ${50} | ${9217} | ${'Exception: Argument too large: value'} | ${'a single one above 9 KB'}
  `('$count of $size bytes: $because', ({ count, size, error }) => {
    expect(errorOf(fill(count, size))).toBe(error);
  });

  test('one that takes the place of another counts once', () => {
    expect(errorOf(`${fill(55, 9216)} || ${fill(55, 9216)}`)).toBeUndefined();
  });
});

describe('what a cache keeps', () => {
  test('of more than a thousand entries, the nine hundred that end last stay', () => {
    const desk = deskWith(`function go() {
      var cache = CacheService.getScriptCache();
      for (var i = 0; i <= 1000; i++) cache.put('k' + i, 'x', 600 + i);
      return ['k0', 'k100', 'k101', 'k1000'].map(function (key) { return cache.get(key); });
    }`);
    expect(desk.run('go').value).toEqual([null, null, 'x', 'x']);
  });

  const desk = (now: () => Date) =>
    deskWith(
      `function put(seconds) {
        var cache = CacheService.getScriptCache();
        if (seconds) cache.put('k', 'x', seconds); else cache.put('k', 'x');
      }
      function get() { return CacheService.getScriptCache().get('k'); }`,
      { now },
    );

  test.each`
    seconds   | after     | kept
    ${null}   | ${599}    | ${'x'}
    ${null}   | ${601}    | ${null}
    ${60}     | ${59}     | ${'x'}
    ${60}     | ${61}     | ${null}
    ${100000} | ${21_599} | ${'x'}
    ${100000} | ${21_601} | ${null}
  `('put for $seconds seconds, asked for after $after: $kept', ({ seconds, after, kept }) => {
    let now = Date.UTC(2026, 10, 26);
    const own = desk(() => new Date(now));
    own.run('put', [seconds]);
    now += after * 1000;
    expect(own.run('get').value).toBe(kept);
  });
});
