// Writes public/schema/resume.json, the schema of CVs as files, from lib/resume/schema. Committed: a test holds it equal.
import { writeFileSync } from 'node:fs'
import { resumeFileSchema, schemaFile } from './bundle/resume-schema.mjs'

writeFileSync(schemaFile, await resumeFileSchema())
