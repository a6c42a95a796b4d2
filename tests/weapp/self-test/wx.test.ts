import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { WxFailure } from '../runtime/wx/failure'
import { tinyPackage } from './tiny'

let host: MiniHost

afterEach(() => {
  host.dispose()
})

/** A home page that runs `code` on each tap of Add and shows what it says. */
async function launchWith(code: string, prepare: (host: MiniHost) => void = () => undefined): Promise<void> {
  const says = 'const say = (words) => this.setData({ label: String(words) })'
  const page = `Page({ data: { label: '', steps: 0, items: [] }, async add() { ${says}; try { ${code} } catch (e) { say(e.errMsg || e.message) } } })`
  host = startNodeHost(tinyPackage({ 'pages/home/index.js': page }))
  prepare(host)
  await host.launch()
  await host.tap('#add')
}

const said = () => host.find('.count').text

describe('storage', () => {
  it('gives back what was put in, and nothing for what was not', async () => {
    await launchWith(
      "wx.setStorageSync('a', { b: [1] }); say(wx.getStorageSync('a').b[0] + '|' + wx.getStorageSync('c') + '|')",
    )
    expect(said()).toBe('1||')
  })

  it('holds at most 1 MB a key', async () => {
    await launchWith("wx.setStorageSync('a', 'x'.repeat(1024 * 1024))")
    expect(said()).toContain('entry size limit')
  })

  it('holds at most 10 MB in all', async () => {
    await launchWith("for (let key = 0; ; key += 1) wx.setStorageSync('k' + key, 'x'.repeat(1000000))")
    expect(said()).toContain('exceed storage max size 10Mb')
    expect(host.phone.storage.keys()).toHaveLength(10)
  })
})

describe('files', () => {
  const manager = 'const fs = wx.getFileSystemManager(); const path = wx.env.USER_DATA_PATH + "/draft.txt"'

  it('writes, reads and removes a file of the person’s', async () => {
    await launchWith(`${manager}; fs.writeFileSync(path, '街邻', 'utf8'); const text = fs.readFileSync(path, 'utf8');
      fs.unlinkSync(path); let gone = ''; try { fs.accessSync(path) } catch (e) { gone = e.message } say(text + gone)`)
    expect(said()).toMatch(/^街邻fail no such file or directory/)
  })

  it('keeps a picked photo under the user path, and moves it there', async () => {
    const code = `${manager}; const { tempFiles: [file] } = await wx.chooseMedia({ count: 1 });
      const kept = fs.saveFileSync(file.tempFilePath, wx.env.USER_DATA_PATH + '/a.jpg');
      say(kept + ' ' + fs.readFileSync(kept).byteLength + ' ' + fs.statSync(kept).size)`
    await launchWith(code, (started) => started.pickPictures([Buffer.from([1, 2, 3])]))
    expect(said()).toBe('wxfile://usr/a.jpg 3 3')
  })

  it('refuses to write outside the user path or where no directory is', async () => {
    await launchWith(`${manager}; const tries = ['wxfile://tmp_9.txt', wx.env.USER_DATA_PATH + '/no/a'];
      say(tries.map((at) => { try { fs.writeFileSync(at, 'x'); return 'ok' } catch (e) { return e.message.slice(0, 17) } }))`)
    expect(said()).toBe('fail permission d,fail no such file')
  })
})

describe('the network', () => {
  const request =
    "const { data } = await new Promise((success, fail) => wx.request({ url: 'x', success, fail })); say(data)"

  it('tells listeners when it goes and comes back', async () => {
    await launchWith("wx.onNetworkStatusChange((now) => say(now.isConnected + ' ' + now.networkType))")
    host.network.goOffline()
    await host.settle()
    expect(said()).toBe('false none')
    host.network.goOnline('4g')
    await host.settle()
    expect(said()).toBe('true 4g')
  })

  it('fails what is sent while offline, before it reaches any answer', async () => {
    let served = 0
    await launchWith(request, (started) => {
      started.network.goOffline()
      started.answer('request', () => {
        served += 1
      })
    })
    expect([said(), served]).toEqual(['request:fail net::ERR_INTERNET_DISCONNECTED', 0])
  })

  it('fails a call whose answer is under way when the network goes', async () => {
    await launchWith(request, (started) => {
      started.answer('request', () => started.network.goOffline())
    })
    expect(said()).toContain('request:fail net::ERR_INTERNET_DISCONNECTED')
  })

  it('can lose an answer after the server acted', async () => {
    let served = 0
    await launchWith(request, (started) => {
      started.answer('request', () => {
        served += 1
        return { data: 'done' }
      })
      started.network.loseNextAnswer()
    })
    expect(said()).toBe('request:fail timeout')
    await host.tap('#add')
    expect([said(), served]).toEqual(['done', 2])
  })

  it('can hold what is sent, so that a waiting face can be seen', async () => {
    await launchWith(`say('waiting'); ${request}`, (started) => {
      started.network.hold()
      started.answer('request', () => ({ data: 'done' }))
    })
    expect(said()).toBe('waiting')
    host.network.release()
    await host.settle()
    expect(said()).toBe('done')
  })

  it('uploads the bytes of the file, and gives the answer as text', async () => {
    const sent: Uint8Array[] = []
    const code = `const { tempFiles: [file] } = await wx.chooseMedia({});
      wx.uploadFile({ url: 'x', name: 'photo', filePath: file.tempFilePath, success: ({ data }) => say(data) })`
    await launchWith(code, (started) => {
      started.pickPictures([Buffer.from([7, 8])])
      started.answer('uploadFile', ({ bytes }) => {
        sent.push(bytes)
        return { data: { id: 1 } }
      })
    })
    expect([said(), Buffer.from(sent[0] ?? []).join()]).toEqual(['{"id":1}', '7,8'])
  })
})

describe('the cloud', () => {
  const call =
    "const { result } = await wx.cloud.callFunction({ name: 'resident', data: { path: 'report.list' } }); say(result.body)"

  it('answers a function with what the test gives', async () => {
    await launchWith(call, (started) =>
      started.answer('cloud.callFunction', ({ name, data }) => ({
        result: { body: name + JSON.stringify(data) },
      })),
    )
    expect(said()).toBe('resident{"path":"report.list"}')
    host.assertClean()
  })

  it('fails by name, and is written down, where the test gives no answer', async () => {
    await launchWith(call)
    expect(said()).toBe('cloud.callFunction:fail the test host has no answer for wx.cloud.callFunction')
    expect(host.complaints()).toEqual(['unanswered: wx.cloud.callFunction'])
  })
})

describe('questions to the person', () => {
  it('waits at a modal until it is answered', async () => {
    await launchWith(
      "const { confirm } = await wx.showModal({ title: 'Send?', confirmText: '发送' }); say(confirm)",
    )
    expect([said(), host.dialog()?.choices]).toEqual(['', ['取消', '发送']])
    await host.choose('发送')
    expect(said()).toBe('true')
  })

  it('refuses a button of more than four letters, as WeChat does', async () => {
    await launchWith("await wx.showModal({ title: 'x', confirmText: '马上就发送' })")
    expect(said()).toContain('length should not larger than 4 Chinese characters')
  })

  it('gives the row of a sheet, or a refusal when it is closed', async () => {
    await launchWith("say((await wx.showActionSheet({ itemList: ['拍照', '相册'] })).tapIndex)")
    await host.choose('相册')
    expect(said()).toBe('1')
    await host.tap('#add')
    await host.choose('取消')
    expect(said()).toBe('showActionSheet:fail cancel')
  })

  it('writes toasts down', async () => {
    await launchWith("wx.showToast({ title: '已上报' })")
    expect(host.journal.toasts).toEqual(['已上报'])
  })

  it('lets a message be asked for only from a tap', async () => {
    const ask = "await wx.requestSubscribeMessage({ tmplIds: ['t'] }); say('asked')"
    const answer = (started: MiniHost) => started.answer('requestSubscribeMessage', () => ({ t: 'accept' }))
    await launchWith(ask, answer)
    expect(said()).toBe('asked')
    await launchWith(`await new Promise((r) => setTimeout(r, 1100)); ${ask}`, answer)
    await host.until('the refusal', () => said().includes('user TAP gesture'), 2000)
  })

  it('carries a refusal to pick, with its number', async () => {
    await launchWith('await wx.chooseMedia({})', (started) =>
      started.answer('chooseMedia', () => {
        throw new WxFailure('chooseMedia:fail cancel')
      }),
    )
    expect(said()).toBe('chooseMedia:fail cancel')
  })

  it('wants chooseLocation declared in app.json', async () => {
    const place = { name: 'gate', latitude: 36.4, longitude: 94.9 }
    await launchWith('say((await wx.chooseLocation({})).name)', (started) =>
      started.answer('chooseLocation', () => place),
    )
    expect(said()).toBe('gate')
    await launchWith('await wx.getLocation({})', (started) => started.answer('getLocation', () => place))
    expect(said()).toContain('need to be declared in the requiredPrivateInfos')
  })
})

describe('the phone', () => {
  it('tells its theme, letter size and screen', async () => {
    const code = `const { theme, fontSizeScaleFactor } = wx.getAppBaseInfo();
      say([theme, fontSizeScaleFactor, wx.getWindowInfo().windowWidth, wx.getSystemInfoSync().theme])`
    await launchWith(code, (started) =>
      Object.assign(started.device, { theme: 'dark', fontSizeScaleFactor: 1.4 }),
    )
    expect(said()).toBe('dark,1.4,375,dark')
  })

  it('turns bytes into text and back, and gives random ones', async () => {
    await launchWith(`const text = wx.arrayBufferToBase64(wx.base64ToArrayBuffer('6KGX6YK7'));
      const { randomValues } = await wx.getRandomValues({ length: 8 }); say([text, randomValues.byteLength])`)
    expect(said()).toBe('6KGX6YK7,8')
  })

  it('tells of a change of theme', async () => {
    await launchWith('wx.onThemeChange(({ theme }) => say(theme))')
    await host.changeTheme('dark')
    expect(said()).toBe('dark')
  })

  it('knows what it can do', async () => {
    const asked = [
      'login',
      'teleport',
      'button.open-type.agreePrivacyAuthorization',
      'getPrivacySetting',
      'hologram',
    ]
    await launchWith(`say(${JSON.stringify(asked)}.map((name) => wx.canIUse(name)))`)
    expect(said()).toBe('true,false,true,true,false')
  })

  it('reads the size of a picture and makes a smaller one', async () => {
    const code = `const { tempFiles: [file] } = await wx.chooseMedia({});
      const { tempFilePath } = await wx.compressImage({ src: file.tempFilePath, quality: 60 });
      const { width, height, type } = await wx.getImageInfo({ src: tempFilePath }); say([width, height, type])`
    await launchWith(code, (started) => started.pickPictures([smallPicture()]))
    expect(said()).toBe('3,2,png')
  })
})

/** The head of a PNG of 3 × 2. */
function smallPicture(): Uint8Array {
  const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
  return Uint8Array.from([...head, 0, 0, 0, 3, 0, 0, 0, 2])
}
