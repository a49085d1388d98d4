/** Stylesheets are bundled by esbuild and carry no values. */
declare module '*.css';
