import { casesOf, fails, gives } from '../case';
import { guide, reference, UNVERIFIED } from '../sources';

const service = casesOf('PropertiesService');
const properties = casesOf('PropertiesService.Properties');
const cache = casesOf('CacheService.Cache');
const lock = casesOf('LockService.Lock');
const propertiesService = casesOf('PropertiesService');
const lockService = casesOf('LockService');
const PROPERTIES = reference('properties/properties');
const CACHE = reference('cache/cache');
const LOCK = reference('lock/lock');
const QUOTAS = guide('services/quotas');

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const KEYS = ['thu.a', 'thu.b'];

/** Uses the user's store and takes away afterwards what the case may have put there. */
const stored =
  <T>(use: (store: Properties) => T) =>
  (): T => {
    const store = PropertiesService.getUserProperties();
    try {
      return use(store);
    } finally {
      for (const key of KEYS) store.deleteProperty(key);
    }
  };

const cached =
  <T>(use: (store: Cache) => T) =>
  (): T => {
    const store = CacheService.getUserCache()!;
    try {
      return use(store);
    } finally {
      store.removeAll(KEYS);
    }
  };

const texts = (all: { [key: string]: string }) => KEYS.filter((key) => key in all).map((key) => all[key]);

/** What scripts keep outside of the cells. */
export const storage = [
  service(
    'getDocumentProperties',
    'keeps what is put there, apart from the user’s own',
    () => {
      const store = PropertiesService.getDocumentProperties();
      try {
        store.setProperty('thu.a', 'một');
        return [store.getProperty('thu.a'), PropertiesService.getUserProperties().getProperty('thu.a')];
      } finally {
        store.deleteProperty('thu.a');
      }
    },
    gives(['một', null]),
    reference('properties/properties-service#getdocumentproperties'),
  ),
  service(
    'getUserProperties',
    'is the same store each time it is asked for',
    stored((store) => {
      store.setProperty('thu.a', 'To');
      return PropertiesService.getUserProperties().getProperty('thu.a');
    }),
    gives('To'),
    reference('properties/properties-service#getuserproperties'),
  ),
  properties(
    'getProperty',
    'nothing kept',
    stored((store) => store.getProperty('thu.a')),
    gives(null),
    PROPERTIES,
  ),
  properties(
    'setProperty',
    'can be asked for again',
    stored((store) => store.setProperty('thu.a', 'Hộ 1').getProperty('thu.a')),
    gives('Hộ 1'),
    PROPERTIES,
  ),
  properties(
    'setProperty',
    'a number becomes text',
    stored((store) => store.setProperty('thu.a', 5 as unknown as string).getProperty('thu.a')),
    gives('5'),
    UNVERIFIED,
  ),
  properties(
    'setProperty',
    'nine kilobytes just fit',
    stored((store) => store.setProperty('thu.a', 'x'.repeat(9 * 1024)).getProperty('thu.a')?.length),
    gives(9216),
    QUOTAS,
  ),
  properties(
    'setProperty',
    'more than nine kilobytes',
    stored((store) => {
      store.setProperty('thu.a', 'x'.repeat(9 * 1024 + 1));
    }),
    fails('Argument too large: value'),
    UNVERIFIED,
  ),
  properties(
    'setProperty',
    'letters with accents count by their bytes',
    stored((store) => {
      store.setProperty('thu.a', 'ế'.repeat(3 * 1024 + 1));
    }),
    fails('Argument too large: value'),
    UNVERIFIED,
  ),
  properties(
    'setProperties',
    'adds to what is there',
    stored((store) => {
      store.setProperty('thu.a', '1');
      return texts(store.setProperties({ 'thu.b': '2' }).getProperties());
    }),
    gives(['1', '2']),
    PROPERTIES,
  ),
  properties(
    'getKeys',
    'names what is kept',
    stored((store) =>
      store
        .setProperties({ 'thu.a': '1', 'thu.b': '2' })
        .getKeys()
        .filter((key) => KEYS.includes(key))
        .sort(),
    ),
    gives(['thu.a', 'thu.b']),
    PROPERTIES,
  ),
  properties(
    'getProperties',
    'a copy: changing it changes nothing',
    stored((store) => {
      store.setProperty('thu.a', '1').getProperties()['thu.a'] = '9';
      return store.getProperty('thu.a');
    }),
    gives('1'),
    PROPERTIES,
  ),
  properties(
    'deleteProperty',
    'gone, and once more without complaint',
    stored((store) =>
      store.setProperty('thu.a', '1').deleteProperty('thu.a').deleteProperty('thu.a').getProperty('thu.a'),
    ),
    gives(null),
    PROPERTIES,
  ),
  cache(
    'get',
    'nothing kept',
    cached((store) => store.get('thu.a')),
    gives(null),
    CACHE,
  ),
  cache(
    'put',
    'can be asked for again',
    cached((store) => {
      store.put('thu.a', 'Hộ 1');
      return store.get('thu.a');
    }),
    gives('Hộ 1'),
    CACHE,
  ),
  cache(
    'put',
    'a key of 250 characters just fits',
    cached((store) => {
      store.put('k'.repeat(250), 'x', 1);
      return store.get('k'.repeat(250));
    }),
    gives('x'),
    reference('cache/cache#putkey,-value'),
  ),
  cache(
    'put',
    'a longer key',
    cached((store) => store.put('k'.repeat(251), 'x')),
    fails('Argument too large: key'),
    UNVERIFIED,
  ),
  cache(
    'put',
    'more than a hundred kilobytes',
    cached((store) => store.put('thu.a', 'x'.repeat(100 * 1024 + 1))),
    fails('Argument too large: value'),
    UNVERIFIED,
  ),
  cache(
    'getAll',
    'only what is there',
    cached((store) => {
      store.put('thu.a', '1');
      return store.getAll(KEYS);
    }),
    gives({ 'thu.a': '1' }),
    CACHE,
  ),
  cache(
    'putAll',
    'all at once',
    cached((store) => {
      store.putAll({ 'thu.a': '1', 'thu.b': '2' }, 60);
      return texts(store.getAll(KEYS));
    }),
    gives(['1', '2']),
    CACHE,
  ),
  cache(
    'remove',
    'gone',
    cached((store) => {
      store.put('thu.a', '1');
      store.remove('thu.a');
      return store.get('thu.a');
    }),
    gives(null),
    CACHE,
  ),
  cache(
    'removeAll',
    'all gone',
    cached((store) => {
      store.putAll({ 'thu.a': '1', 'thu.b': '2' });
      store.removeAll(KEYS);
      return store.getAll(KEYS);
    }),
    gives({}),
    CACHE,
  ),
  lock(
    'tryLock',
    'free: held until released',
    () => {
      const own = LockService.getUserLock();
      const seen = [own.hasLock(), own.tryLock(100), own.hasLock()];
      own.releaseLock();
      return [...seen, own.hasLock()];
    },
    gives([false, true, true, false]),
    LOCK,
  ),
  lock(
    'waitLock',
    'free: goes on at once',
    () => {
      const own = LockService.getUserLock();
      own.waitLock(100);
      const seen = own.hasLock();
      own.releaseLock();
      return seen;
    },
    gives(true),
    LOCK,
  ),
  lock(
    'releaseLock',
    'not held: no complaint',
    () => {
      const own = LockService.getUserLock();
      own.releaseLock();
      return own.hasLock();
    },
    gives(false),
    LOCK,
  ),
  lockService(
    'getDocumentLock',
    'another lock than the user’s own',
    () => {
      const [own, shared] = [LockService.getUserLock(), LockService.getDocumentLock()];
      shared.tryLock(100);
      const seen = [own.hasLock(), shared.hasLock()];
      shared.releaseLock();
      return seen;
    },
    gives([false, true]),
    reference('lock/lock-service'),
  ),
  propertiesService(
    'getDocumentProperties',
    'apart from the user’s own',
    () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('thu.a', '1');
      const seen = [store.getProperty('thu.a'), PropertiesService.getUserProperties().getProperty('thu.a')];
      store.deleteProperty('thu.a');
      return seen;
    },
    gives(['1', null]),
    reference('properties/properties-service'),
  ),
];
