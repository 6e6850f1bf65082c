import { describe, expect, it } from 'vitest';
import { contextOf, deliveryOf, placesOf, testArchive } from '/work/main/test/mailbox/archive.ts';
import { makeItem, alice, bob } from '/work/main/test/mail/items.ts';
const W = 'meeting contract price tomorrow please send the offer before noon because customer asked again about delivery dates and payment terms budget project team review final version number report'.split(' ');
const C = '请问明天下午三点的会议还开吗我们需要讨论合同价格付款条件客户再次询问交货日期项目预算团队审查最终版本报告'.split('');
let seed = 1; const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
function text(i: number) { let t = ''; if (i % 10 < 3) { while (t.length < 100) t += C[Math.floor(rnd()*C.length)]; return t; } while (t.length < 200) t += (rnd() < 0.5 ? W[Math.floor(rnd()*W.length)] : 'w' + Math.floor(rnd()*rnd()*50000)) + ' '; return t; }
it('bench', async () => {
  const t = await testArchive();
  const spent: Record<string, number> = {};
  const timed = (o: any, name: string, label: string) => { const f = o[name]; o[name] = async (...a: any[]) => { const s = performance.now(); try { return await f.apply(o, a); } finally { spent[label] = (spent[label] ?? 0) + performance.now() - s; } }; };
  const pgm = await import('pg'); const Client: any = (pgm as any).default.Client; const q0 = Client.prototype.query;
  Client.prototype.query = function (c: any, v: any, cb: any) { const text = typeof c === 'string' ? c : c?.text ?? ''; const label = 'sql ' + text.trim().replace(/\s+/g, ' ').slice(0, 46); const s = performance.now(); const r = q0.call(this, c, v, cb); if (r && r.then) r.then(() => { spent[label] = (spent[label] ?? 0) + performance.now() - s; }, () => {}); return r; };

  const N = Number(process.env.N ?? 20000);
  const boxes: any[] = [];
  for (let i = 0; i < 100; i++) boxes.push((await placesOf(t.archive, `user${i}@corp.example`))[0]);
  const batches: any[] = [];
  let cpu = 0; const archive = t.with((p: any) => { timed(p.packs, 'write', 'packs.write'); timed(p.ledger, 'append', 'ledger.append'); const pub = p.publish; return { publish: async () => { const s = performance.now(); await pub(); spent.publish = (spent.publish ?? 0) + performance.now() - s; } }; });
  let conv = 0, compose = 0, deliverMs = 0;
  const insp = await import('node:inspector/promises'); const ses = new insp.Session(); ses.connect(); if (process.env.PROF) { await ses.post('Profiler.enable'); await ses.post('Profiler.start'); }
  for (let b = 0; b < N / 1000; b++) {
    const s0 = performance.now();
    const batch = [];
    for (let i = 0; i < 1000; i++) {
      const n = b * 1000 + i; const c = Math.floor(rnd() * 600);
      const p = { ...bob, nativeId: `4477009001${String(c).padStart(2,'0')}@s.whatsapp.net`, phone: `+4477009${String(c).padStart(5,'0')}`, displayName: `Person ${c}` };
      const item = makeItem({ nativeId: 'N' + n, sender: p, recipients: [alice], conversation: { id: `c${c}`, type: 'direct' }, occurredAt: new Date(1767225600000 + n * 7000).toISOString(), content: { type: 'text', text: text(n) }, raw: { mediaType: 'text/plain', encoding: 'utf8', data: text(n) } });
      batch.push(item);
    }
    const s1 = performance.now();
    const ds = batch.map((item: any, i: number) => deliveryOf(item, [boxes[i % 100], boxes[(i * 7 + 1) % 100 === i % 100 ? (i + 1) % 100 : (i * 7 + 1) % 100]]));
    const s2 = performance.now();
    const cpu0 = process.cpuUsage(); await archive.deliver(ds, contextOf('run'));
    const s3 = performance.now(); { const c = process.cpuUsage(cpu0); cpu += (c.user + c.system) / 1000; }
    conv += s1 - s0; compose += s2 - s1; deliverMs += s3 - s2;
    if (b % 5 === 4) console.log(b, 'last', (s3 - s2).toFixed(0), 'ms; avg deliver', (N && (b + 1) * 1000 / deliverMs * 1000).toFixed(0), 'items/s; compose us', (compose / (b + 1)).toFixed(1));
  }
  if (process.env.PROF) { const { profile } = await ses.post('Profiler.stop') as any; const self = new Map<string, number>(); const dt = profile.timeDeltas; const byId = new Map(profile.nodes.map((n: any) => [n.id, n])); profile.samples.forEach((id: number, i: number) => { const f = (byId.get(id) as any).callFrame; const k = f.functionName + ' ' + f.url.split('/').slice(-2).join('/') + ':' + f.lineNumber; self.set(k, (self.get(k) ?? 0) + dt[i] / 1000); }); console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 45).map(([k, v]) => `${(v / (N / 1000)).toFixed(2)} ${k}`).join('\n')); }
  console.log('node cpu per batch ms', (cpu / (N / 1000)).toFixed(1), Object.entries(spent).filter(([, v]) => v > 20).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k}: ${(v / (N / 1000)).toFixed(1)}`).join('\n'));
  for (const w of ['contract', 'w17', 'contract price', '会议', '合同价格']) {
    const where: any = { kind: 'term', text: w, prefix: false };
    const q = async (x: any) => { const s = performance.now(); const r = await t.archive.search(x); return (performance.now() - s).toFixed(1) + 'ms/' + r.hits.length; };
    const s = performance.now(); const c = await t.archive.count({ where });
    const cms = (performance.now() - s).toFixed(1);
    console.log(w, await q({ where }), await q({ where }), 'mailbox', await q({ where, mailbox: boxes[3].mailbox }), 'count', c, cms);
  }
  if (process.env.VERIFY) { let s = performance.now(); const v = await t.archive.verify({}, () => {}); console.log('verify', v.ok, v.items, v.entries, (performance.now() - s).toFixed(0)); s = performance.now(); console.log(await t.archive.rebuild(() => {}), (performance.now() - s).toFixed(0)); }
  await t.close();
}, 600000);
