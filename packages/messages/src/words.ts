/**
 * What another language must offer for the same topic: a string for a string, a function with the same
 * arguments for a function, as many sentences or more or fewer for a list.
 */
export type Words<Topic> = {
  readonly [Key in keyof Topic]: Topic[Key] extends string | null
    ? string | Extract<Topic[Key], null>
    : Topic[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Topic[Key] extends readonly string[]
        ? readonly string[]
        : Words<Topic[Key]>
}
