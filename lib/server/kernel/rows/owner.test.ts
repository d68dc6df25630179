import { expect, expectTypeOf, it } from 'vitest'
import {
  putBodyAndHead,
  putErased,
  putHead,
  readBody,
  readChanges,
  readHead,
  readHeads,
} from '../../documents/document-rows'
import { openEmbeddedItems } from '../../items/embedded/open-items'
import { type OwnerId, toOwnerId } from '../../owner'
import {
  deleteVersions,
  putVersionHead,
  readAllVersionHeads,
  readVersionDocument,
  readVersionHead,
} from '../../versions/version-rows'
import { putKeyedRequest, readKeyedRequest } from './idempotency'

const store = { items: openEmbeddedItems({ file: ':memory:', now: Date.now }) }
const id = '019c0000-0000-7000-8000-000000000001'

it('does not compile', () => {
  expectTypeOf<string>().not.toExtend<OwnerId>()
  expectTypeOf<undefined>().not.toExtend<OwnerId>()
  for (const reads of [
    readBody,
    readHead,
    readHeads,
    readChanges,
    putBodyAndHead,
    putHead,
    putErased,
  ]) {
    expectTypeOf(reads).parameter(1).toEqualTypeOf<OwnerId>()
  }
  for (const reads of [
    readVersionHead,
    readVersionDocument,
    readAllVersionHeads,
    deleteVersions,
    putVersionHead,
  ]) {
    expectTypeOf(reads).parameter(1).toEqualTypeOf<OwnerId>()
  }
  for (const reads of [readKeyedRequest, putKeyedRequest]) {
    expectTypeOf(reads).parameter(1).toEqualTypeOf<OwnerId>()
  }
})

it.each(['', undefined, null, 'owner', '*', '%', '019c0000-0000-7000-8000-00000000000g'])(
  'throws at %s, whatever the types were told',
  async (owner) => {
    const lost = owner as unknown as OwnerId
    await expect(readBody(store, lost, id)).rejects.toThrow()
    await expect(readHeads(store, lost)).rejects.toThrow()
    await expect(readAllVersionHeads(store, lost, id)).rejects.toThrow()
    await expect(readKeyedRequest(store, lost, 'key')).rejects.toThrow()
    expect(() => toOwnerId(String(owner))).toThrow()
  },
)
