/** An object of asynchronous functions. */
type Functions<Part> = { readonly [Name in keyof Part]: (...given: never[]) => Promise<unknown> };

/** The functions of something that is loaded when the first of them is called, and only then. */
export function onDemand<Part extends Functions<Part>>(load: () => Promise<Part>): Part {
  let loading: Promise<object> | undefined;
  return new Proxy({} as Part, {
    get:
      (_none, name) =>
      async (...given: unknown[]) => {
        const part = await (loading ??= load());
        return (Reflect.get(part, name) as (...given: unknown[]) => unknown)(...given);
      },
  });
}
