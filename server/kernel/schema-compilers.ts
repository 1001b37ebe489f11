// Checks of what comes in and writers of what goes out, each compiled when a request first needs it: all of them at once weigh 20 MB and half of the start.
import { createRequire } from 'node:module';
import type { FastifyServerOptions } from 'fastify';

type Factories = NonNullable<FastifyServerOptions['schemaController']>['compilersFactory'];
type Compile<Made> = (route: unknown) => Made;
type Check = ((data: unknown) => unknown) & { errors?: unknown };
type Write = (data: unknown) => string;

/** For the framework's option of the same name. */
export const compilersFactory = { buildValidator, buildSerializer } as unknown as Factories;

function buildValidator(...settings: unknown[]): Compile<Check> {
  const compile = once(() => frameworksOwn<Check>('@fastify/ajv-compiler', settings));
  return (route) => {
    const compiled = once(() => compile()(route));
    const check: Check = (data) => {
      const result = compiled()(data);
      // The framework reads what was wrong off the function it was given.
      check.errors = compiled().errors;
      return result;
    };
    return check;
  };
}

function buildSerializer(...settings: unknown[]): Compile<Write> {
  const compile = once(() => frameworksOwn<Write>('@fastify/fast-json-stringify-compiler', settings));
  return (route) => {
    const compiled = once(() => compile()(route));
    return (data) => compiled()(data);
  };
}

/** What the framework would take by itself, found from where it lies. */
function frameworksOwn<Made>(name: string, settings: unknown[]): Compile<Made> {
  const require = createRequire(createRequire(import.meta.url).resolve('fastify'));
  return require(name)()(...settings) as Compile<Made>;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
