type Json = Record<string, unknown>;

/** Format 4 has words and optional fields that format 3 did not know: an older program would misread them, an older file holds none. */
export const moreWords = {
  to: 4,
  name: 'more-words',
  up(json: Json): Json {
    return json;
  },
};
