// Lets node read the theme's scripts as browsers do: as modules, though no package.json says so. Debian 12's node would take them for
// CommonJS; later ones look for themselves. Usage: node --import ./Tests/Search/modules.mjs SCRIPT
import { register } from "node:module";

register("./module-formats.mjs", import.meta.url);
