// Run by mongosh against the first member, as often as one likes.
const fs = require('fs');
const secret = name => fs.readFileSync('/run/secrets/' + name, 'utf8').trim();

const root = 'mongodb://root:' + encodeURIComponent(secret('mongo-root-password')) + '@mongo-1:27017/admin?authSource=admin';
let admin = connect(root + '&directConnection=true');

try {
  admin.adminCommand({replSetGetStatus: 1}).ok;
} catch (notInitiated) {
  admin.adminCommand({
    replSetInitiate: {
      _id: 'annals',
      members: [1, 2, 3].map(n => ({_id: n - 1, host: 'mongo-' + n + ':27017', priority: n === 1 ? 2 : 1})),
    },
  });
}

for (let tries = 0; !admin.hello().isWritablePrimary; tries++) {
  if (tries === 60) {
    throw new Error('mongo-1 does not become the primary; look at its log.');
  }
  sleep(1000);
}

const roles = [{role: 'readWrite', db: 'annals'}];
if (admin.getUser('annals') === null) {
  admin.createUser({user: 'annals', pwd: secret('mongo-password'), roles});
} else {
  admin.updateUser('annals', {pwd: secret('mongo-password'), roles});
}
print('The replica set is there, and so is the account of the query sides.');
