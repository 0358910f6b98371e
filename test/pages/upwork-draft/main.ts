// The draft on one page with the assistant's chat beside it, then pages of choices, in Vue with client-side routing.
import { createApp, defineComponent, reactive } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';

const post = reactive({ title: '', summary: '', deliverables: '', chat: '', duration: '', from: '', to: '' });
const BASE = '/nx/job-post/chat/1986694301012893989';

const draft = defineComponent({
  setup: () => ({ post }),
  template: `<h1>Draft job post</h1>
    <div style="display: flex; gap: 24px; font: 16px/24px sans-serif">
    <section style="flex: 1">
      <p><label>Title <input id="title" v-model="post.title" placeholder="Untitled job post"></label></p>
      <p class="form-group"><label for="summary">Summary</label><br>
        <textarea id="summary" rows="8" cols="60" v-model="post.summary" placeholder="Describe what you need..."></textarea></p>
      <p class="form-group"><label for="deliverables">Deliverables</label><br>
        <textarea id="deliverables" rows="4" cols="60" v-model="post.deliverables" placeholder="Describe the deliverables..."></textarea></p>
      <p><label>Duration <select v-model="post.duration"><option value=""></option><option>1 to 3 months</option></select></label></p>
      <router-link to="${BASE}/budget">Budget</router-link>
    </section>
    <aside><h2>Refine your job post with Uma</h2>
      <textarea id="chat" rows="4" cols="30" v-model="post.chat" placeholder="Reply to Uma..."></textarea></aside>
    </div>`,
});
const budget = defineComponent({
  setup: () => ({ post }),
  template: `<h1>Budget</h1>
    <p><label>From <input id="from" v-model="post.from"></label> <label>To <input id="to" v-model="post.to"></label></p>
    <router-link to="${BASE}/draft">Job</router-link>`,
});
const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: `${BASE}/draft`, component: draft },
    { path: `${BASE}/budget`, component: budget },
    { path: '/:rest(.*)*', redirect: `${BASE}/draft` },
  ],
});
// What the framework holds, for the tests to read.
Object.assign(globalThis, { post });
createApp(defineComponent({ template: '<router-view />' }))
  .use(router)
  .mount('#app');
