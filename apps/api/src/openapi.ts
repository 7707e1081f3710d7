import { kinds, recordSchemas } from '@webwijzer/domain/records'
import type { RouteOptions } from 'fastify'
import { z } from 'zod'
import { problemSchema } from './problems.ts'
import type { App } from './zod-routes.ts'

type Json = { [key: string]: unknown }
type Schema = NonNullable<RouteOptions['schema']>

const names = z.registry<{ id?: string }>()
for (const kind of kinds) names.add(recordSchemas[kind], { id: kind })
names.add(problemSchema, { id: 'problem' })

const components: Json = {}

/** A zod schema as JSON Schema; what has a name of its own goes among the components. */
function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const {
    $schema: _,
    $defs = {},
    ...json
  } = JSON.parse(
    JSON.stringify(
      z.toJSONSchema(schema, { io, metadata: names, unrepresentable: 'any' }),
    ).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Json & { $defs?: Json }
  Object.assign(components, $defs)
  return json
}

function parametersOf(schema: unknown, where: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return []
  const { properties = {}, required = [] } = jsonSchemaOf(schema, 'input') as {
    properties?: Json
    required?: string[]
  }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: value,
  }))
}

/** What a body will be judged as, where the route itself lets it through. */
function told(body: z.ZodType): z.ZodType {
  const as = body.meta()?.describedAs
  return as instanceof z.ZodType ? as : body
}

function answersOf(response: unknown): Json {
  const answers = Object.entries((response ?? { 204: null }) as Record<string, z.ZodType | null>)
  const good = answers.map(([status, schema]) => [
    status,
    {
      description: status === '204' ? 'Done' : 'The answer',
      ...(schema && {
        content: { 'application/json': { schema: jsonSchemaOf(schema, 'output') } },
      }),
    },
  ])
  const problem = { 'application/problem+json': { schema: jsonSchemaOf(problemSchema, 'output') } }
  return { ...Object.fromEntries(good), default: { description: 'A problem', content: problem } }
}

function operationOf({ summary = '', params, querystring, body, response }: Schema): Json {
  return {
    summary,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(querystring, 'query')],
    ...(body instanceof z.ZodType && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchemaOf(told(body), 'input') } },
      },
    }),
    responses: answersOf(response),
  }
}

function describe(routes: readonly RouteOptions[]): Json {
  const paths: Record<string, Json> = {}
  for (const { url, method, schema } of routes) {
    if (!schema || schema.hide) continue
    const path = url.replaceAll(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')
    for (const verb of [method].flat())
      paths[path] = { ...paths[path], [verb.toLowerCase()]: operationOf(schema) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Webwijzer', version: '1', license: { name: 'EUPL-1.2' } },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { browser: [] }],
    paths,
    components: {
      schemas: { ...components },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'The key of a link' },
        browser: { type: 'apiKey', in: 'cookie', name: 'webwijzer-<port>' },
      },
    },
  }
}

/** The description of the whole API, made of the schemas that judge it. Register before the routes it tells of. */
export function openapiRoute(app: App): void {
  const routes: RouteOptions[] = []
  let document: Json | null = null
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api')) routes.push(route)
  })
  const schema = {
    summary: 'This description, as OpenAPI 3.1',
    response: { 200: z.looseObject({ openapi: z.string() }) },
  }
  app.get('/api/openapi.json', { schema }, () => {
    document ??= describe(routes)
    return document
  })
}
