// The packages of package.json, which run.sh installs apart from the sources.

import { createRequire } from 'node:module';

const require = createRequire(`${process.env.NODE_MODULES}/`);

/** The package of a name, or the path of a file in one. */
export const load = name => require(name);
export const path = name => require.resolve(name);
