package io.twosource.alert.topic;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Collects the names of all fields that a query asks for. */
final class FieldsOfQuery extends QueryVisitor {

    private final Set<String> fields = new LinkedHashSet<>();

    static Set<String> of(Query query) {
        FieldsOfQuery visitor = new FieldsOfQuery();
        query.visit(visitor);
        return visitor.fields;
    }

    @Override
    public boolean acceptField(String field) {
        fields.add(field);
        return true;
    }

    /** What must not match names its fields too. */
    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
        return this;
    }
}
