import { parse } from 'valibot'
import { cloudbaseNotify, type SubscribeMessage } from '@/cloud/notify/cloudbase'
import type { Message } from '@/cloud/notify/port'
import { seal, unseal } from '@/cloud/notify/seal'
import { messageTemplates } from '@/cloud/notify/templates'

const templates = parse(messageTemplates, {
  filed: {
    id: 'tmpl-1',
    page: 'pages/case/index?id={case}',
    data: { character_string1: '{number}', thing2: '{category}', phrase3: '已立案', time4: '{at}' },
  },
})

const message: Message = {
  openId: 'oAbc',
  kind: 'filed',
  caseId: 'case-1',
  number: 'K7QM-3XTA',
  category: '非法小广告',
  at: new Date('2026-05-12T16:05:00Z'),
}

/** What WeChat was asked, and an answer of ours. */
const wechat = (answer: () => Promise<unknown>) => {
  const asked: unknown[] = []
  const subscribeMessage: SubscribeMessage = {
    send: (ask) => {
      asked.push(ask)
      return answer()
    },
  }
  return { asked, notify: cloudbaseNotify(subscribeMessage, templates, 480) }
}

const says = (errCode: number) => () => Promise.reject(Object.assign(new Error('openapi'), { errCode }))

it('fills in the city’s template, with the time in the city', async () => {
  const { asked, notify } = wechat(async () => ({ errCode: 0 }))
  expect(await notify.send(message)).toBe('sent')
  expect(asked).toEqual([
    {
      touser: 'oAbc',
      templateId: 'tmpl-1',
      page: 'pages/case/index?id=case-1',
      data: {
        character_string1: { value: 'K7QM-3XTA' },
        thing2: { value: '非法小广告' },
        phrase3: { value: '已立案' },
        time4: { value: '2026-05-13 00:05' },
      },
    },
  ])
})

it('sends nothing of a kind that the city has no template for', async () => {
  const { asked, notify } = wechat(async () => ({ errCode: 0 }))
  expect([notify.templateFor('filed'), notify.templateFor('closed')]).toEqual(['tmpl-1', null])
  expect(await notify.send({ ...message, kind: 'closed' })).toBe('refused')
  expect(asked).toEqual([])
})

it('takes a person’s no for an answer, and tries again after anything else', async () => {
  expect(await wechat(says(43_101)).notify.send(message)).toBe('refused')
  expect(await wechat(says(40_003)).notify.send(message)).toBe('refused')
  await expect(wechat(says(-1)).notify.send(message)).rejects.toMatchObject({ errCode: -1 })
  await expect(wechat(says(47_003)).notify.send(message)).rejects.toMatchObject({ errCode: 47_003 })
})

it('opens a sealed address with the same secret only, and never one that was tampered with', () => {
  const sealed = seal('oAbc-123', 'the secret')
  expect(unseal(sealed, 'the secret')).toBe('oAbc-123')
  expect(seal('oAbc-123', 'the secret')).not.toBe(sealed)
  expect(unseal(sealed, 'another secret')).toBeNull()
  const bytes = Buffer.from(sealed, 'base64')
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30)
  expect(unseal(bytes.toString('base64'), 'the secret')).toBeNull()
  expect(unseal('', 'the secret')).toBeNull()
})
