import { jobsRouter } from '@/cloud/doors/jobs'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import { httpTown } from '../../support/http-town'
import type { Answer } from '../runtime/wx/answers'

const logs: string[][] = []

// Nothing a phone sends may surprise the cloud.
afterEach(() => {
  const surprises = logs.splice(0).flatMap((lines) => lines.filter((line) => line.includes('"surprise"')))
  expect(surprises).toEqual([])
})

export type City = Awaited<ReturnType<typeof openCity>>

/** A demo town behind the product's own HTTP host, and what `wx` says when a mini-program knocks there. */
export async function openCity() {
  const routers = { resident: residentRouter, staff: staffRouter, jobs: jobsRouter }
  // A test names the person as the code of wx.login.
  const town = await httpTown(routers, { isDemo: true, wechat: async (code) => `openid-of-${code}` })

  logs.push(town.lines)

  const knock = async (url: string, headers: Record<string, string> = {}, payload: string | Buffer = '') => {
    const { pathname } = new URL(url, 'https://jielin.test')
    const reply = await town.app.inject({ method: 'POST', url: pathname, headers, payload })
    return { statusCode: reply.statusCode, data: reply.json() }
  }

  const request: Answer<'request'> = ({ url, header, data }) => knock(url, header, String(data))

  const uploadFile: Answer<'uploadFile'> = async ({ url, name, formData = {}, header, bytes }) => {
    const form = new FormData()
    for (const [field, value] of Object.entries(formData)) form.set(field, String(value))
    form.set(name, new File([new Uint8Array(bytes)], 'photo.jpg', { type: 'image/jpeg' }))
    const sent = new Response(form)
    const headers = { ...header, 'content-type': sent.headers.get('content-type') ?? '' }
    return knock(url, headers, Buffer.from(await sent.arrayBuffer()))
  }

  /** A photo under the signed address that the cloud gave out. */
  const photo = async (address: string) => {
    const { pathname, search } = new URL(address)
    const reply = await town.app.inject(pathname + search)
    return reply.statusCode === 200 ? { body: reply.rawPayload, contentType: 'image/jpeg' } : undefined
  }

  return { ...town, answers: { request, uploadFile }, photo }
}
