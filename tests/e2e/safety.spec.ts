import { expect, test } from './support';

test('the page reaches nothing but the program', async ({ app }) => {
  const { page } = app;
  const outcome = await page.evaluate(async () => {
    const attempt = async (url: string) => {
      try {
        await fetch(url);
        return 'reached';
      } catch {
        return 'refused';
      }
    };
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.body.append(inline);
    const remote = document.createElement('img');
    const loaded = new Promise((resolve) => {
      remote.onload = () => resolve('reached');
      remote.onerror = () => resolve('refused');
    });
    remote.src = 'https://example.org/pixel.png';
    return {
      network: await attempt('https://example.org/'),
      loopback: await attempt('http://127.0.0.1:9/'),
      picture: await loaded,
      inlineRan: 'inlineRan' in window,
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
      bridge: Object.keys(Reflect.get(window, 'pitchwright')).sort(),
    };
  });
  expect(outcome).toEqual({
    network: 'refused',
    loopback: 'refused',
    picture: 'refused',
    inlineRan: false,
    node: ['undefined', 'undefined'],
    bridge: ['onFrame', 'openFiles', 'platform', 'send'],
  });
});

test('files outside the built window are not served', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const paths = [
      '/../main/index.js',
      '/..%2fmain%2findex.js',
      '/assets/..%2f..%2fmain/index.js',
      '/no-such.html',
      `/assets/${'0'.repeat(64)}`,
      '/fonts/Arimo_500Medium.ttf',
      '/fonts/..%2f..%2fpackage.json',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual(Array(7).fill(404));
});

test('the faces that documents are set in are served', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const faces = [...document.fonts].filter(({ family }) => /^"?Pitchwright /.test(family));
    // The Chinese ones come the same way, but have fifty megabytes.
    const small = faces.filter(({ family }) => !family.includes('CJK'));
    await Promise.allSettled(small.map((face) => face.load()));
    return small.map(({ status }) => status);
  });
  expect(states).toEqual(Array(14).fill('loaded'));
});

test('a picture that is none is refused in words, and a project must be open', async ({ app }) => {
  const answer = await app.page.evaluate(async () => {
    const response = await fetch('/assets?session=none&name=x.png', {
      method: 'POST',
      body: new TextEncoder().encode('<script>'),
    });
    return { status: response.status, body: await response.json() };
  });
  expect(answer).toEqual({ status: 422, body: { error: { code: 'project.notOpen', params: {} } } });
});

test('hostile frames change nothing and stop nothing', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    const { send } = Reflect.get(window, 'pitchwright') as { send: (frame: unknown) => void };
    let deep: unknown = 1;
    for (let depth = 0; depth < 500; depth += 1) deep = [deep];
    for (const frame of [
      null,
      'text',
      [],
      {},
      { type: 'call' },
      { type: 'call', id: 'x', method: '__proto__', params: {} },
      { type: 'call', id: 1e9, method: 'project.edit', params: { sessionId: 'x', patches: deep } },
      { type: 'call', id: 1e9 + 1, method: 'shell.openLink', params: { url: 'javascript:alert(1)' } },
      { type: 'call', id: 1e9 + 2, method: 'project.open', params: { path: '/etc/passwd' } },
    ]) {
      send(frame);
    }
  });
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog')).toBeVisible();
});
