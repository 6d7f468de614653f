/** What is held on one person, for that person (UK GDPR, article 15). */
@NullMarked
package org.annals.query.subjectaccess;

import org.jspecify.annotations.NullMarked;
