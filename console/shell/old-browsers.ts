// What the libraries use and the Chromium 87 of town offices does not have yet.

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, n: number): unknown {
  const whole = Math.trunc(n) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

add(Array.prototype, 'at', at);
add(String.prototype, 'at', at);
add(Object, 'hasOwn', (of: object, name: PropertyKey) => Reflect.getOwnPropertyDescriptor(of, name) !== undefined);
add(Array.prototype, 'findLast', function (this: unknown[], test: (value: unknown, at: number, all: unknown[]) => boolean) {
  return [...this].reverse().find((value, n) => test(value, this.length - 1 - n, this));
});
