// Which requests does a file send as an HTML form, by script or in JSX? Each field and address beside its near miss.
import { tells } from '../../support/facts';

const made = "const form = document.createElement('form'); form.action = 'https://as.test/authorize';";
const add = `const add = (name, value) => { const input = document.createElement('input'); input.name = name; input.value = value; form.appendChild(input); };`;

tells(
  'a form that a script builds',
  { within: (code) => code.replace('FORM', made).replace('ADD', add), about: ['request'] },
  {
    "document.createElement('form'); const form = other.querySelector('form'); form.action = 'https://as.test/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "FORM ADD add('response_type', 'code'); add('client_id', a); form.submit();":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); form.submit();": '',
    "FORM ADD add('response_type', 'code'); add('client_id', req.query.client_id); add('redirect_uri', req.query.redirect_uri);":
      '',
    "const form = document.createElement('form'); form.action = '/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('form'); form.action = 'https://as.test/login'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('form'); form.target = 'https://as.test/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('form'); form.setAttribute('action', 'https://as.test/authorize'); ADD add('response_type', 'code'); add('client_id', a);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "const form = document.createElement('form'); form.setAttribute('target', 'https://as.test/authorize'); ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('form'); form.setAttribute('action'); ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('form'); form.setAttribute(action, 'https://as.test/authorize'); ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = document.createElement('Form'); form.action = 'https://as.test/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      'request document.createElement(\'Form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "const form = document.createElement('div'); form.action = 'https://as.test/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "const form = other.querySelector('form'); form.action = 'https://as.test/authorize'; ADD add('response_type', 'code'); add('client_id', a);":
      '',
    "FORM const one = (name, value) => { const i = document.createElement('input'); i.name = name; i.value = value; return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM const one = (name, value) => { const i = document.createElement('input'); i.setAttribute('name', name); i.setAttribute('value', value); return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM const one = (name, value) => { const i = document.createElement('textarea'); i.name = name; i.value = value; return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM const one = (name, value) => { const i = document.createElement('select'); i.name = name; i.value = value; return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM const one = (name, value) => { const i = document.createElement('button'); i.name = name; i.value = value; return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      '',
    "FORM const one = (name, value) => { const i = document.createElement(tag); i.name = name; i.value = value; return i; }; form.append(one('response_type', 'code'), one('client_id', a));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); form.append(...more);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, …<call append>}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); form.append(more);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, …<call append>}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); form.append(more());":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, …<call append>}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); form.appendChild(document.createElement('button'));":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); other.append(more);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); if (c) add('code_challenge', c);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, code_challenge=global:c}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); add('code_challenge', c);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, code_challenge=global:c}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); add(x ? 'code_challenge' : 'scope', c);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, code_challenge?=global:c, scope?=global:c}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); add(name, c);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a, …<computed-key input>}',
    "FORM ADD for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) add(k, v);":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) { const i = document.createElement('input'); i.name = k; i.value = v; form.appendChild(i); }":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) { const i = document.createElement('input'); i.name = k; i.value = v; if (v) form.appendChild(i); }":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type?="code", client_id?=global:a}',
    "FORM for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) { const i = document.createElement('input'); i.name = k; i.value = v; v && form.appendChild(i); }":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type?="code", client_id?=global:a}',
    "FORM for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) { const i = document.createElement('input'); i.name = k; i.value = v; v ? form.appendChild(i) : 0; }":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type?="code", client_id?=global:a}',
    "FORM for (const [k, v] of Object.entries({ response_type: 'code', client_id: a })) { const i = document.createElement('input'); i.name = k; i.value = v; switch (x) { case 1: form.appendChild(i); } }":
      'request { response_type: \'code\', client_id: a } to https://as.test/authorize {response_type?="code", client_id?=global:a}',
    "if (x) { FORM ADD add('response_type', 'code'); add('client_id', a); }":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); addChallenge(form);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a} handed on',
    "FORM ADD add('response_type', 'code'); add('client_id', a); const sent = withPkce(form);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a} handed on',
    "FORM ADD add('response_type', 'code'); add('client_id', a); const sent = appendTo(form);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); document.body.appendChild(form);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
    "FORM ADD add('response_type', 'code'); add('client_id', a); const put = keep(form);":
      'request document.createElement(\'form\') to https://as.test/authorize {response_type="code", client_id=global:a}',
  },
);

tells(
  'a form in JSX',
  { within: (code) => `const page = (a, b, c) => ${code};`, about: ['request'] },
  {
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" value={a} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<parameter a>}',
    '<form action="https://as.test/authorize"><input name="response_type" defaultValue="code" /><input name="client_id" defaultValue={a} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<parameter a>}',
    '<form action="https://as.test/authorize"><textarea name="response_type" value="code" /><select name="client_id" /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><button name="response_type" value="code" /><input name="client_id" /></form>':
      '',
    '<form action={"https://as.test/authorize"}><input name="response_type" value="code" /><input name="client_id" /></form>':
      'request <form action={"https://as.test/authorize"}> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form method="post"><input name="response_type" value="code" /><input name="client_id" /></form>': '',
    '<form action="/authorize"><input name="response_type" value="code" /><input name="client_id" /></form>': '',
    '<form action={to}><input name="response_type" value="code" /><input name="client_id" /></form>': '',
    '<Form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /></Form>':
      '',
    '<ui.form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /></ui.form>':
      '',
    '<div><form action="https://as.test/authorize"><input name="response_type" value="code" /></form><input name="client_id" /></div>':
      '',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><input type="submit" /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><input {...more} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<spread>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" {...more} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<spread>}',
    '<form {...more} action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /></form>':
      'request <form {...more} action="http…est/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><Hidden /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><SubmitButton /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><Icon /><Label /><Text /><Spinner /><Loader /><Image /><Logo /><Box /><Stack /><Flex /><Grid /><Card /><Typography /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><ui.Fields /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{children}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{props.children}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{renderFields()}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{hiddenOnes}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{pkceParams}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{title}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<><form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /></form>{children}<Hidden /></>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" />{c && <input name="code_challenge" value={c} />}</form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, code_challenge?=<parameter c>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><input name={b} value={c} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, …<computed-key>}',
    '<form action="https://as.test/authorize"><input name="response_type" value="code" /><input name="client_id" /><input name={b ? "code_challenge" : "scope"} value={c} /></form>':
      'request <form action="https://as.test/authorize"> to https://as.test/authorize {response_type="code", client_id=<call>, code_challenge?=<parameter c>, scope?=<parameter c>}',
    '<form action="https://as.test/authorize">{Object.entries({ response_type: "code", client_id: a }).map(([k, v]) => <input name={k} value={v} />)}</form>':
      'request { response_type: "code", client_id: a } to https://as.test/authorize {response_type="code", client_id=<parameter a>}',
    '<form action="https://as.test/authorize">{Object.entries({ response_type: "code", client_id: a, ...b }).map(([k, v]) => <input name={k} value={v} />)}</form>':
      'request { response_type: "code", cli…t_id: a, ...b } to https://as.test/authorize {response_type="code", client_id=<parameter a>, …<computed-key>}',
  },
);
