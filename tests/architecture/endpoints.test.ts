import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { type AnyMiddleware, type AnyProcedure, type AnyRouter, isProcedure } from '@orpc/server'
import { jobsRouter } from '@/cloud/doors/jobs'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import { ADMISSIONS } from '@/cloud/kernel/admit'
import { jobsContract } from '@/contract/doors/jobs'
import { residentContract } from '@/contract/doors/resident'
import { staffContract } from '@/contract/doors/staff'
import { REFUSALS } from '@/contract/refusals'

const doors: [string, AnyContractRouter, AnyRouter][] = [
  ['resident', residentContract, residentRouter],
  ['staff', staffContract, staffRouter],
  ['jobs', jobsContract, jobsRouter],
]

const promised = (router: AnyContractRouter, prefix = ''): string[] =>
  Object.entries(router).flatMap(([name, part]) =>
    isContractProcedure(part) ? [prefix + name] : promised(part, `${prefix}${name}.`),
  )

const answered = (router: AnyRouter, prefix = ''): [string, AnyProcedure][] =>
  Object.entries(router).flatMap(([name, part]) =>
    isProcedure(part)
      ? [[prefix + name, part] as [string, AnyProcedure]]
      : answered(part, `${prefix}${name}.`),
  )

describe.each(doors)('the door %s', (_door, contract, router) => {
  it('answers every endpoint that the contract promises, and no other', () => {
    expect(
      answered(router)
        .map(([name]) => name)
        .sort(),
    ).toEqual(promised(contract).sort())
  })

  it.each(answered(router))('%s has exactly one admission rule, and it comes first', (_name, procedure) => {
    const { middlewares } = procedure['~orpc']
    const rules = middlewares.filter((middleware) =>
      (ADMISSIONS as readonly AnyMiddleware[]).includes(middleware),
    )
    expect(rules).toHaveLength(1)
    expect(middlewares[0]).toBe(rules[0])
  })

  it.each(answered(router))('%s refuses only with codes of the one list', (_name, procedure) => {
    expect(Object.keys(REFUSALS)).toEqual(expect.arrayContaining(Object.keys(procedure['~orpc'].errorMap)))
  })

  it.each(answered(router))('%s reads its input only after the caller was admitted', (_name, procedure) => {
    expect(procedure['~orpc'].inputValidationIndex).toBeGreaterThan(0)
  })
})
