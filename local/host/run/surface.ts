import { Service } from './service';
import type { Surface } from './wire';

const descriptors = new Map<string, Map<string, PropertyDescriptor>>();
const surfaces = new Map<string, Surface>();
const names = new Map<object, string>();

/** The name of the surface of a service's class. */
export function surfaceNameOf(service: Service): string {
  const prototype: object = Object.getPrototypeOf(service);
  let name = names.get(prototype);
  if (name === undefined) {
    name = `${service.constructor.name} ${names.size}`;
    names.set(prototype, name);
    keepSurface(name, prototype, service);
  }
  return name;
}

/** What scripts see of a kind of service: the methods and getters of its prototypes. */
export function surfaceNamed(name: string): Surface {
  return surfaces.get(name)!;
}

/** The method or getter of that name which scripts may use; undefined when there is none. */
export function memberOf(service: Service, key: string): PropertyDescriptor | undefined {
  return descriptors.get(surfaceNameOf(service))?.get(key);
}

function keepSurface(name: string, prototype: object, service: Service): void {
  const found = new Map<string, PropertyDescriptor>();
  for (let level = prototype; level !== Service.prototype; level = Object.getPrototypeOf(level)) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (key !== 'constructor' && !found.has(key)) found.set(key, descriptor);
    }
  }
  descriptors.set(name, found);
  const members = [...found].map(([key, { get }]) => [key, get ? 'value' : 'method'] as const);
  surfaces.set(name, { members: Object.fromEntries(members), takesProperties: service.takesProperties });
}
