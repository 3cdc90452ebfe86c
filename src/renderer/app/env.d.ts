/// <reference types="vite/client" />

/** American and British English (`EnglishParts` as JSON), packed by the build: deflated, in base64. */
declare module 'virtual:dictionary' {
  export const packed: string;
}
