// What modules.mjs asks node to do with each file that is imported.
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url.startsWith("file:") && found.url.endsWith(".js") ? { ...found, format: "module" } : found;
}
