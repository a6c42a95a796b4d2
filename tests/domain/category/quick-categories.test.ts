import fc from 'fast-check'
import { city } from '@/city'
import { categoryOf, conditionOf } from '@/domain/category/condition'
import { fold } from '@/domain/category/fold'
import { findQuickCategories } from '@/domain/category/quick-categories'

const first = (text: string) => findQuickCategories(city, text)[0]?.key

describe("a resident's own words find the kind of problem", () => {
  it.each([
    ['牛皮癣', 'illegal-posting'],
    ['墙上贴满小广告', 'illegal-posting'],
    ['楼道里办证的电话', 'illegal-posting'],
    ['电线杆上贴的开锁广告', 'illegal-posting'],
    ['有人在发传单', 'illegal-posting'],
    ['违规的横幅', 'illegal-posting'],
    ['广告牌快掉了', 'illegal-posting'],
    ['摆摊卖水果占了人行道', 'street-trading'],
    ['小贩占道经营', 'street-trading'],
    ['店里桌椅摆到外面', 'street-trading'],
    ['露天烧烤', 'street-trading'],
    ['黑车拉客', 'street-trading'],
    ['饭馆在门口支桌子', 'street-trading'],
    ['垃圾没人收', 'litter'],
    ['垃圾桶满了', 'litter'],
    ['路上都是烟头', 'litter'],
    ['狗屎', 'litter'],
    ['好臭', 'litter'],
    ['建筑垃圾乱倒', 'litter'],
    ['旧沙发扔路边', 'litter'],
    ['有人烧树叶', 'litter'],
    ['公厕没纸', 'litter'],
    ['水泥罐车洒了一路', 'litter'],
    ['乱停车', 'parking'],
    ['车停在人行道上', 'parking'],
    ['电动车堵门口', 'parking'],
    ['消防栓被停车挡住', 'parking'],
    ['消防通道被车堵了', 'parking'],
    ['共享单车乱放', 'parking'],
    ['僵尸车占车位', 'parking'],
    ['人行道上停了好多车', 'parking'],
    ['私家车把路堵了', 'parking'],
    ['路灯不亮', 'damage'],
    ['垃圾桶坏了', 'damage'],
    ['路上有个大坑', 'damage'],
    ['井盖松了', 'damage'],
    ['人行道砖翘起来', 'damage'],
    ['红绿灯坏了', 'damage'],
    ['树倒了', 'damage'],
    ['下水道堵了', 'damage'],
    ['斑马线看不清', 'damage'],
    ['半夜施工', 'construction'],
    ['工地扬尘太大', 'construction'],
    ['楼顶违建', 'construction'],
    ['挖开的路没填', 'construction'],
    ['广场舞太吵', 'noise'],
    ['商店喇叭叫卖', 'noise'],
    ['KTV 吵得睡不着', 'noise'],
    ['炸街的摩托声音太大', 'noise'],
    ['流浪狗', 'other'],
    ['高空抛物', 'other'],
    ['楼道堆杂物', 'other'],
    ['沿街晾晒被子', 'other'],
  ])('%s', (text, key) => {
    expect(first(text)).toBe(key)
  })

  it('also the words of the law and of the staff', () => {
    expect(first('店外经营')).toBe('street-trading')
    expect(first('非机动车乱停放')).toBe('parking')
    expect(first('空调室外机低挂')).toBe('other')
  })

  it('while they are still being typed', () => {
    expect(first('牛皮')).toBe('illegal-posting')
    expect(first('占道')).toBe('street-trading')
  })

  it('however they are spaced, and in whatever width and case', () => {
    expect(first(' 小 广 告 ')).toBe('illegal-posting')
    expect(first('ktv')).toBe('noise')
    expect(first('KTV')).toBe('noise')
  })

  it('offer second thoughts after the best', () => {
    const keys = findQuickCategories(city, '工地半夜施工太吵').map(({ key }) => key)
    expect(keys[0]).toBe('construction')
    expect(keys).toContain('noise')
  })

  it('unknown or absent words find nothing, so that the whole list is shown', () => {
    for (const text of ['', '  ', '!!', '😀', 'xyz', 'བོད་ཡིག'])
      expect(findQuickCategories(city, text)).toEqual([])
  })

  it('ten thousand characters are read quickly and never twice the same category', () => {
    const started = performance.now()
    const keys = findQuickCategories(city, '垃圾没人收,路灯不亮。'.repeat(1000)).map(({ key }) => key)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findQuickCategories(city, text))),
    )
  })
})

describe('folding', () => {
  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('a filing condition', () => {
  it('is found by code and key, and by nothing else', () => {
    const [condition] = categoryOf(city, '0201')?.conditions ?? []
    expect(conditionOf(city, '0201', condition?.key ?? '')).toEqual(condition)
    expect(condition).toMatchObject({ limit: { amount: 4, clock: 'working-hours' }, isSample: true })
    expect(conditionOf(city, '0202', condition?.key ?? '')).toBeUndefined()
    expect(conditionOf(city, '9999', '0201-1')).toBeUndefined()
  })
})
