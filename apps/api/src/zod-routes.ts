import type { IncomingMessage, ServerResponse } from 'node:http'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify'
import type { z } from 'zod'
import { Problem } from './problems.ts'

/** Lets the zod schemas on a route type its handler. */
export interface ZodTypeProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  readonly serializer: unknown
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifySchema {
    /** What the route is for: one sentence in the API's description. */
    readonly summary?: string
    /** Not part of the API that integrators use. */
    readonly hide?: boolean
  }
}

type Issue = z.core.$ZodIssue

/** The field that is wrong: of a choice between shapes, in the shape that fits best. */
export function wrongField(issues: readonly Issue[]): string {
  const [issue] = issues
  if (!issue) return ''
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const best = issue.errors.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a))[0]
    return [...issue.path.map(String), wrongField(best ?? [])].filter(Boolean).join('.')
  }
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path.map(String), ...extra].join('.')
}

const depthOf = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))

/** Deeper than anything that the API takes; what nests on and on would break whoever walks through it. */
const mostNested = 20

const isNestedWithin = (levels: number, value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isNestedWithin(levels - 1, inner)))

const validator: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data: unknown) => {
    if (!isNestedWithin(mostNested, data)) return { error: new Problem('malformed-body') }
    const parsed = schema.safeParse(data)
    if (parsed.success) return { value: parsed.data }
    return {
      error: new Problem('invalid-request', {
        field: wrongField(parsed.error.issues) || (httpPart ?? ''),
      }),
    }
  }

/** The zod schemas on a route judge what comes in; what goes out is plain JSON. */
export function validateWithZod(app: App): void {
  app.setValidatorCompiler(validator)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
}
