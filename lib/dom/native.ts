/**
 * Reads a property as the browser defines it. Forms and documents have what their fields, pictures and forms are named
 * as own properties: `<form><input name="parentNode">` has a field for its parent, and who climbs by it never arrives.
 * What stands in the prototypes of our own world no page can reach. Beside a page there is nothing to read: then it
 * goes by name.
 */
export function getter<Owner extends object, Name extends keyof Owner>(
  owner: { prototype: Owner } | undefined,
  name: Name,
): (object: Owner) => Owner[Name] {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return get ? (object) => get.call(object) : (object) => object[name];
}

/** The same for a property that is set. */
export function setter<Owner extends object, Name extends keyof Owner>(
  owner: { prototype: Owner } | undefined,
  name: Name,
): (object: Owner, value: Owner[Name]) => void {
  const set = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.set;
  return (object, value) => {
    if (set) set.call(object, value);
    else object[name] = value;
  };
}

type Methods<Owner> = {
  [Name in keyof Owner]: Owner[Name] extends (...given: infer Given) => infer Answer
    ? (object: Owner, ...given: Given) => Answer
    : never;
};

/** The same for a method, which is called with what it is a method of. */
export function method<Owner extends object, Name extends keyof Owner>(
  owner: { prototype: Owner } | undefined,
  name: Name,
): Methods<Owner>[Name] {
  const own: unknown = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.value;
  const call = (object: Owner, ...given: unknown[]): unknown =>
    Reflect.apply((own ?? object[name]) as (...given: unknown[]) => unknown, object, given);
  return call as Methods<Owner>[Name];
}
